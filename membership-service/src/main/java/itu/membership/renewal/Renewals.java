package itu.membership.renewal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

/** How far the renewal of each year has come, and the statements that renew. */
@ApplicationScoped
class Renewals {
    private static final UUID FIRST = new UUID(0, 0);

    private final DataSource dataSource;

    Renewals(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The last year whose renewal is complete; empty before the record's first. */
    Optional<Integer> lastComplete() {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(
                        "select max(year) from renewal_year where completed_at is not null");
                var row = select.executeQuery()) {
            row.next();
            return Optional.ofNullable(row.getObject(1, Integer.class));
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** How many memberships have been renewed for a year so far. */
    int renewed(int year) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(
                        "select coalesce(max(renewed), 0) from renewal_year where year = ?")) {
            select.setInt(1, year);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    void complete(int year, Instant at) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement("""
                        insert into renewal_year (year, completed_at) values (?, ?)
                        on conflict (year) do update set completed_at = excluded.completed_at""")) {
            insert.setInt(1, year);
            insert.setObject(2, OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /**
     * Renews the next memberships in the order of ids: those in force on 31 December that still are on 1 January. One that has
     * its renewal is passed over.
     *
     * @return whether there may be more
     */
    boolean renewNext(int year, int atMost, Instant at) {
        try (var connection = dataSource.getConnection()) {
            var ids = inForce(connection, LocalDate.of(year, 1, 1), holdCursor(connection, year), atMost);
            if (!ids.isEmpty()) {
                renew(connection, year, ids, at);
            }
            return ids.size() == atMost;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static UUID holdCursor(Connection connection, int year) throws SQLException {
        try (var insert = connection.prepareStatement("""
                        insert into renewal_year (year) values (?)
                        on conflict (year) do update set year = excluded.year returning after""")) {
            insert.setInt(1, year);
            try (var row = insert.executeQuery()) {
                row.next();
                var after = row.getObject(1, UUID.class);
                return after == null ? FIRST : after;
            }
        }
    }

    private static List<UUID> inForce(Connection connection, LocalDate day, UUID after, int atMost)
            throws SQLException {
        try (var select = connection.prepareStatement("""
                        select p.membership from membership_period p
                        where p.superseded_at is null and p.state in ('ACTIVE', 'SUSPENDED') and p.membership > ?
                          and p.valid_from < ?
                          and (p.valid_to is null or p.valid_to > ?
                               or p.valid_to = ? and exists (
                                   select from membership_period next
                                   where next.membership = p.membership and next.superseded_at is null
                                     and next.valid_from = p.valid_to and next.state in ('ACTIVE', 'SUSPENDED')))
                        order by p.membership limit ?""")) {
            select.setObject(1, after);
            select.setObject(2, day);
            select.setObject(3, day);
            select.setObject(4, day);
            select.setInt(5, atMost);
            var ids = new ArrayList<UUID>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getObject(1, UUID.class));
                }
            }
            return ids;
        }
    }

    /** The memberships are held first, so that no other fact takes the number that theirs gets. */
    private static void renew(Connection connection, int year, List<UUID> ids, Instant at) throws SQLException {
        var array = connection.createArrayOf("uuid", ids.toArray());
        try (var hold = connection.prepareStatement("select from membership where id = any(?) order by id for update");
                var renew = connection.prepareStatement("""
                        with written as (
                            insert into membership_fact (id, membership, number, kind, effective_on, reference, recorded_at, recorded_by)
                            select uuidv7(), held.id,
                                   (select max(f.number) + 1 from membership_fact f where f.membership = held.id),
                                   'RENEWED', ?, ?, ?, 'system'
                            from unnest(?) as held(id)
                            on conflict (membership, effective_on) where kind = 'RENEWED' do nothing
                            returning membership
                        ), counted as (
                            update membership m set version = m.version + 1
                            where m.id = any(?) and m.id in (select membership from written)
                        )
                        update renewal_year set after = ?, renewed = renewed + (select count(*) from written) where year = ?""")) {
            hold.setArray(1, array);
            hold.execute();
            renew.setObject(1, LocalDate.of(year, 1, 1));
            renew.setString(2, "Renewal of " + year);
            renew.setObject(3, OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
            renew.setArray(4, array);
            renew.setArray(5, array);
            renew.setObject(6, ids.getLast());
            renew.setInt(7, year);
            renew.executeUpdate();
        }
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("Could not renew memberships", e);
    }
}
