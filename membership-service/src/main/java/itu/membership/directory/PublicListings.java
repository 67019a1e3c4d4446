package itu.membership.directory;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** What was decided on showing organizations to the public. */
@ApplicationScoped
class PublicListings {
    private final DataSource dataSource;

    PublicListings(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Transactional
    PublicListing of(UUID organization) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select number, listed, reason from public_listing
                        where organization = ? and superseded_at is null""")) {
            select.setObject(1, organization);
            try (var rows = select.executeQuery()) {
                return rows.next()
                        ? new PublicListing(rows.getInt(1), rows.getBoolean(2), rows.getString(3))
                        : PublicListing.BY_RULE;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read a public listing", e);
        }
    }

    /** Appends a decision and stamps the one before; the organization's row must be held. */
    void append(UUID organization, int number, boolean listed, String reason, Instant at, String by) {
        try (var connection = dataSource.getConnection();
                var supersede = connection.prepareStatement("""
                        update public_listing set superseded_at = greatest(recorded_at, ?)
                        where organization = ? and superseded_at is null""");
                var insert = connection.prepareStatement("""
                        insert into public_listing (organization, number, listed, reason, recorded_at, recorded_by)
                        values (?, ?, ?, ?, ?, ?)""")) {
            supersede.setObject(1, at.atOffset(ZoneOffset.UTC));
            supersede.setObject(2, organization);
            supersede.executeUpdate();
            insert.setObject(1, organization);
            insert.setInt(2, number);
            insert.setBoolean(3, listed);
            insert.setString(4, reason);
            insert.setObject(5, at.atOffset(ZoneOffset.UTC));
            insert.setString(6, by);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Could not record a public listing", e);
        }
    }
}
