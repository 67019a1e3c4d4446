package itu.membership.duplicate;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

/** Computes which entries have keys in common with given ones. What somebody decided about a pair is kept. */
@ApplicationScoped
class SuspectedPairs {
    /** A key that more entries share is a common word or a shared host, and says nothing. */
    static final int MOST_ALIKE = 25;

    private static final String FORGET = """
            delete from suspected_duplicate pair
            where (first = any (?) or second = any (?)) and not dismissed
              and not exists (select from suspected_duplicate_decision where pair = pair.id)
              and not exists (select from duplicate_key a join duplicate_key b using (kind, key)
                              where a.organization = pair.first and b.organization = pair.second)""";

    private static final String FIND = """
            insert into suspected_duplicate as pair (first, second, reasons, found_at)
            select least(mine.organization, other.organization), greatest(mine.organization, other.organization),
                   array_agg(distinct mine.kind order by mine.kind), ?
            from duplicate_key mine
            cross join lateral (
                select alike.organization, count(*) over () as alike from (
                    select organization from duplicate_key
                    where kind = mine.kind and key = mine.key limit ?) alike) other
            where mine.organization = any (?) and other.organization <> mine.organization and other.alike <= ?
            group by 1, 2
            on conflict (first, second) do update set reasons = excluded.reasons, version = pair.version + 1
            where pair.reasons <> excluded.reasons""";

    /** Brings the pairs of some entries in line with their keys. */
    void refresh(Connection connection, List<UUID> organizations, Instant at) throws SQLException {
        var ids = connection.createArrayOf("uuid", organizations.toArray());
        try (var forget = connection.prepareStatement(FORGET)) {
            forget.setArray(1, ids);
            forget.setArray(2, ids);
            forget.executeUpdate();
        }
        try (var find = connection.prepareStatement(FIND)) {
            find.setObject(1, at.atOffset(ZoneOffset.UTC));
            find.setInt(2, MOST_ALIKE + 1);
            find.setArray(3, ids);
            find.setInt(4, MOST_ALIKE);
            find.executeUpdate();
        }
    }
}
