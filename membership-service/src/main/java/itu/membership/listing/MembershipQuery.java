package itu.membership.listing;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

/** Finds memberships by id, along the index that leaves out the most. */
@ApplicationScoped
class MembershipQuery {
    private static final int MOST_ENTRIES = 5_000;
    private static final UUID FIRST_ID = new UUID(0, 0);

    private static final String SHOWN = """
            select m.id, m.organization, o.names, o.source, o.external_key, m.category, m.sector, m.study_group, m.member_state,
                   p.state, p.valid_from, p.valid_to, f.units, f.admitted_on, f.activated_on, f.ended_on, f.end_reference
            from (""";

    private static final String PERIOD = """
            ) as m
            cross join lateral (
                select names, source, external_key from organization where id = m.organization offset 0) as o
            left join lateral (
                select state, valid_from, valid_to from membership_period
                where membership = m.id and valid_from <= ? and (valid_to is null or valid_to > ?)""";

    private static final String FACTS = """
             limit 1) as p on true
            cross join lateral (
                select (array_agg(units order by effective_on desc, number desc)
                            filter (where units is not null and effective_on <= ?))[1] as units,
                       min(effective_on) filter (where kind = 'ADMITTED') as admitted_on,
                       min(effective_on) filter (where kind in ('ACTIVATED', 'EXEMPTED')) as activated_on,
                       min(effective_on) filter (where kind in ('DENOUNCED', 'EXCLUDED', 'UPGRADED')) as ended_on,
                       (array_agg(reference order by effective_on, number)
                            filter (where kind in ('DENOUNCED', 'EXCLUDED', 'UPGRADED')))[1] as end_reference
                from membership_fact where membership = m.id""";

    private final DataSource dataSource;
    private final ObjectMapper json;

    MembershipQuery(DataSource dataSource, ObjectMapper json) {
        this.dataSource = dataSource;
        this.json = json;
    }

    /**
     * What a question found.
     *
     * @param goesOn where to go on, when so many memberships were looked at that the rest is left to the next question
     */
    record Found(List<MembershipRow> rows, @Nullable UUID goesOn) {}

    /** At most {@code rows} memberships after one; {@code today} is the day of states where the filter names none. */
    Found find(MembershipFilter filter, @Nullable UUID after, int rows, LocalDate today) {
        var from = after == null ? FIRST_ID : after;
        try (var connection = dataSource.getConnection()) {
            var found = rows(connection, filter, from, rows, today);
            return new Found(found, found.size() < rows ? lastEntry(connection, filter, from) : null);
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("Could not list memberships", e);
        }
    }

    private List<MembershipRow> rows(
            Connection connection, MembershipFilter filter, UUID after, int rows, LocalDate today)
            throws SQLException, JsonProcessingException {
        var day = filter.day() == null ? today : filter.day();
        var sql = new Sql().add(SHOWN);
        entries(sql, filter, after);
        sql.add(PERIOD, day, day);
        known(sql, filter, "superseded_at");
        sql.add(FACTS, day);
        known(sql, filter, "retracted_at");
        sql.add("offset 0) as f where f.admitted_on is not null");
        if (filter.day() != null) {
            sql.add("and p.state is not null");
        }
        if (filter.state() != null) {
            sql.add("and p.state = ?", filter.state().name());
        }
        sql.add("limit " + rows);
        var found = new ArrayList<MembershipRow>();
        try (var select = sql.prepare(connection);
                var row = select.executeQuery()) {
            while (row.next()) {
                found.add(MembershipRow.read(row, json));
            }
        }
        return found;
    }

    private static void known(Sql sql, MembershipFilter filter, String ended) {
        if (filter.knownAt() == null) {
            sql.add("and " + ended + " is null");
            return;
        }
        var at = filter.knownAt().atOffset(ZoneOffset.UTC);
        sql.add("and recorded_at <= ? and (" + ended + " is null or " + ended + " > ?)", at, at);
    }

    private static void entries(Sql sql, MembershipFilter filter, UUID after) {
        sql.add("select * from membership where id > ?", after);
        if (filter.organization() != null) {
            sql.add("and organization in (select family_of(canonical_of(?)))", filter.organization());
        }
        if (filter.category() != null) {
            sql.add("and category = ?", filter.category().name());
        }
        if (filter.sector() != null) {
            sql.add("and sector = ?", filter.sector().name());
        }
        if (filter.memberState() != null) {
            sql.add("and member_state = ?", filter.memberState());
        }
        sql.add("order by id limit " + MOST_ENTRIES);
    }

    private static @Nullable UUID lastEntry(Connection connection, MembershipFilter filter, UUID after)
            throws SQLException {
        var sql = new Sql().add("select id, number from (select id, row_number() over (order by id) as number from (");
        entries(sql, filter, after);
        sql.add(") as m) as m order by number desc limit 1");
        try (var select = sql.prepare(connection);
                var row = select.executeQuery()) {
            return row.next() && row.getInt("number") == MOST_ENTRIES ? row.getObject("id", UUID.class) : null;
        }
    }
}
