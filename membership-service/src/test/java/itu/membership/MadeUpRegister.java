package itu.membership;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

/** Organizations and memberships put straight into the tables, with whatever days and times of recording a test needs. */
final class MadeUpRegister {
    static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    private final DataSource database;

    MadeUpRegister(DataSource database) {
        this.database = database;
    }

    /** A membership that has not begun yet. */
    record Membership(
            UUID id,
            UUID organization,
            String category,
            @Nullable String sector,
            String memberState) {}

    UUID organization(String country, String kind, @Nullable String segment) {
        var id = UUID.randomUUID();
        run("""
                insert into organization (id, version, names, country, kind, segment, synthetic, search_text, recorded_at)
                values (?, 0, jsonb_build_object('en', ?::text), ?, ?, ?, true, '', ?)""", id, "Synthetic " + id, country, kind, segment, LONG_AGO);
        return id;
    }

    UUID company(String country) {
        return organization(country, "OTHER_COMPANY", null);
    }

    void merge(UUID alias, UUID into) {
        run("update organization set merged_into = ? where id = ?", into, alias);
    }

    void adopt(UUID child, UUID parent) {
        run("update organization set parent = ? where id = ?", parent, child);
    }

    Membership membership(UUID organization, String category, @Nullable String sector, String memberState) {
        var membership = new Membership(UUID.randomUUID(), organization, category, sector, memberState);
        run(
                "insert into membership (id, version, organization, category, sector, study_group, member_state) values (?, 0, ?, ?, ?, ?, ?)",
                membership.id(),
                organization,
                category,
                sector,
                category.contains("ASSOCIATE") ? "SG1" : null,
                memberState);
        return membership;
    }

    void period(Membership membership, String state, LocalDate from, @Nullable LocalDate to) {
        period(membership, state, from, to, LONG_AGO, null);
    }

    void period(
            Membership membership,
            String state,
            LocalDate from,
            @Nullable LocalDate to,
            Instant recorded,
            @Nullable Instant superseded) {
        run(
                """
                insert into membership_period (id, membership, organization, category, sector, member_state, state, valid_from,
                    valid_to, recorded_at, superseded_at)
                values (gen_random_uuid(), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                membership.id(),
                membership.organization(),
                membership.category(),
                membership.sector(),
                membership.memberState(),
                state,
                from,
                to,
                recorded,
                superseded);
    }

    /** A membership that is active from a day on. */
    Membership active(UUID organization, String category, @Nullable String sector, String state, LocalDate from) {
        var membership = membership(organization, category, sector, state);
        period(membership, "ACTIVE", from, null);
        return membership;
    }

    void fact(Membership membership, String kind, LocalDate on) {
        run("""
                insert into membership_fact (id, membership, number, kind, effective_on, recorded_at, recorded_by)
                values (gen_random_uuid(), ?, 1, ?, ?, ?, 'test')""", membership.id(), kind, on, LONG_AGO);
    }

    void run(String sql, @Nullable Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int place = 0; place < values.length; place++) {
                var value = values[place];
                statement.setObject(
                        place + 1,
                        value instanceof Instant instant ? OffsetDateTime.ofInstant(instant, ZoneOffset.UTC) : value);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
