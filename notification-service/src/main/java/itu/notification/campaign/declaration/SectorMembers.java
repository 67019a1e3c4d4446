package itu.notification.campaign.declaration;

import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

/** The codes under which organizations contribute as Sector Members. */
@ApplicationScoped
class SectorMembers {
    private final DataSource dataSource;

    SectorMembers(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Holds all Sectors of a Sector Member until the end of the transaction, known or not: its declarations and its memberships come
     * from different topics, and each is weighed with the others in sight. The letter of the Sector ends the code.
     */
    void hold(String code) {
        try (var connection = dataSource.getConnection();
                var lock = connection.prepareStatement(
                        "select pg_advisory_xact_lock(hashtextextended('sector_member/' || ?, 0))")) {
            lock.setString(1, code.substring(0, code.lastIndexOf('.')));
            lock.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("Could not hold a Sector Member", e);
        }
    }

    /** Enters a membership of a Sector, unless a newer state of it is held; says whether it did. */
    boolean enter(SectorMemberFollower.Entry entry, long sequence) {
        try (var connection = dataSource.getConnection();
                var upsert = connection.prepareStatement("""
                        insert into sector_member as held (code, organization, valid_from, valid_to, sequence)
                        values (?, ?, ?, ?, ?)
                        on conflict (code) do update
                        set organization = excluded.organization, valid_from = excluded.valid_from,
                            valid_to = excluded.valid_to, sequence = excluded.sequence
                        where held.sequence < excluded.sequence""")) {
            upsert.setString(1, entry.sectorMembership());
            upsert.setObject(2, entry.organization());
            upsert.setObject(3, entry.from());
            upsert.setObject(4, entry.to());
            upsert.setLong(5, sequence);
            return upsert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("Could not keep a Sector Member", e);
        }
    }

    /** Whom campaigns address for a code: the organization, or the one it was merged into; empty while it is not known. */
    Optional<UUID> organization(String code) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select coalesce(a.canonical, m.organization)
                        from sector_member m left join organization_alias a on a.organization = m.organization
                        where m.code = ?""")) {
            select.setString(1, code);
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read a Sector Member", e);
        }
    }
}
