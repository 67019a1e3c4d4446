package itu.membership.listing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

/** Finds organizations along an index. */
@ApplicationScoped
class OrganizationQuery {
    /** Entries of the index that one question looks at; those of a rare combination may lie further apart. */
    private static final int MOST_ENTRIES = 2_000;

    private static final int PROBED = 1_000;

    private final DataSource dataSource;

    OrganizationQuery(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** An organization found, and where the index has it. */
    record Hit(UUID id, List<String> place) {}

    /**
     * What a question found.
     *
     * @param hits the organizations, in the order of the index
     * @param goesOn where to go on, when so many entries were looked at that the rest is left to the next question; else empty
     */
    record Found(List<Hit> hits, List<String> goesOn) {}

    /** At most {@code rows} organizations after a place; an empty place is the beginning. */
    Found find(OrganizationScan scan, OrganizationFilter filter, List<String> after, int rows) {
        try (var connection = dataSource.getConnection()) {
            var hits = hits(connection, scan, filter, after, rows);
            return new Found(hits, hits.size() < rows ? lastEntry(connection, scan, after) : List.of());
        } catch (SQLException e) {
            throw new IllegalStateException("Could not search organizations", e);
        }
    }

    /** The word of a question that the fewest organizations have, as far as a short look tells. */
    int rarest(List<String> words) {
        if (words.size() == 1) {
            return 0;
        }
        var rarest = 0;
        var fewest = Integer.MAX_VALUE;
        try (var connection = dataSource.getConnection()) {
            for (var i = 0; i < words.size(); i++) {
                var sql = new Sql().add("select count(*) from (");
                new OrganizationScan.ByWord(words.get(i)).entries(sql, List.of(), PROBED);
                try (var select = sql.add(") as probe").prepare(connection);
                        var row = select.executeQuery()) {
                    row.next();
                    if (row.getInt(1) < fewest) {
                        fewest = row.getInt(1);
                        rarest = i;
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Could not search organizations", e);
        }
        return rarest;
    }

    private static List<Hit> hits(
            Connection connection, OrganizationScan scan, OrganizationFilter filter, List<String> after, int rows)
            throws SQLException {
        var place = scan.place();
        var sql = new Sql().add((scan.ofMemberships() ? "select distinct " : "select ") + columns(place) + " from (");
        scan.entries(sql, after, MOST_ENTRIES);
        sql.add(") as e");
        if (scan.answers(filter)) {
            sql.add("where not exists (select from organization where id = e.id and merged_into is not null offset 0)");
            scan.condition(sql);
        } else {
            // "offset 0" keeps the entries in their order: each is looked up when it comes, and no more of them
            // than fill the page
            sql.add("cross join lateral")
                    .add(
                            scan.givesRows()
                                    ? "(select e.*) as o"
                                    : "(select * from organization where id = e.id offset 0) as o")
                    .add("where o.merged_into is null");
            scan.condition(sql);
            OrganizationConditions.add(sql, filter);
            if (!scan.ofMemberships()) {
                OrganizationConditions.addHeld(sql, filter);
            }
        }
        sql.add((scan.ofMemberships() ? "order by " + columns(place) + " " : "") + "limit " + rows);
        var found = new ArrayList<Hit>();
        try (var select = sql.prepare(connection);
                var row = select.executeQuery()) {
            while (row.next()) {
                var values = new ArrayList<String>();
                for (var i = 1; i <= place.size(); i++) {
                    values.add(row.getString(i));
                }
                found.add(new Hit(UUID.fromString(values.getLast()), values));
            }
        }
        return found;
    }

    /** The last entry looked at, if there may be more; empty at the end of the index. */
    private static List<String> lastEntry(Connection connection, OrganizationScan scan, List<String> after)
            throws SQLException {
        var place = scan.place();
        var sql = new Sql()
                .add("select " + columns(place) + ", number from (select e.*, row_number() over () as number from (");
        scan.entries(sql, after, MOST_ENTRIES);
        sql.add(") as e) as e order by number desc limit 1");
        try (var select = sql.prepare(connection);
                var row = select.executeQuery()) {
            if (!row.next() || row.getInt("number") < MOST_ENTRIES) {
                return List.of();
            }
            var values = new ArrayList<String>();
            for (var i = 1; i <= place.size(); i++) {
                values.add(row.getString(i));
            }
            return values;
        }
    }

    private static String columns(List<String> place) {
        return String.join(", ", place.stream().map(column -> "e." + column).toList());
    }
}
