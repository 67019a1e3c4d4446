package itu.membership.criteria;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import itu.membership.holding.Holding;
import itu.membership.holding.Statement;
import itu.membership.register.ItudRegion;

/** Reads how far the membership reaches into each segment of the digital ecosystem, by ITU-D region of the seat. */
@ApplicationScoped
public class SegmentReach {
    private final DataSource database;

    SegmentReach(DataSource database) {
        this.database = database;
    }

    /** A segment in a region. */
    public record Part(String segment, ItudRegion region, Reach reach) {}

    /** Every segment and region in which somebody has its seat; the caller has a transaction. */
    public List<Part> on(Holding holding) {
        Statement.allowMemory(database);
        return new Statement()
                .add("""
                        with holder as materialized (
                            select coalesce(a.canonical, p.organization) as id,
                                   bool_or(p.category <> 'EXEMPT_ORGANIZATION'
                                       and p.state in ('ACTIVE', 'SUSPENDED')) as member
                            from membership_period p left join canonical_organization a on a.id = p.organization where""")
                .add(Holding.known("p", holding.knownAt()))
                .add("and p.valid_from <= ? and (p.valid_to is null or p.valid_to > ?)", holding.day(), holding.day())
                .add("""
                        group by 1)
                        select o.segment, place.itud_region, count(*) filter (where holder.member) as members,
                               count(*) filter (where holder.id is null and o.kind = any (?)) as prospects
                        from organization o join place on place.code = o.country left join holder on holder.id = o.id
                        where o.merged_into is null and o.segment is not null
                        group by 1, 2 order by 1, 2""", Conditions.PROSPECTIVE)
                .read(
                        database,
                        row -> new Part(
                                row.getString("segment"),
                                ItudRegion.valueOf(row.getString("itud_region")),
                                new Reach(row.getLong("members"), row.getLong("prospects"))));
    }

    /** The same in all of some regions together; no region means everywhere. Segments of the catalogue are there too. */
    public static SortedMap<String, Reach> together(
            Collection<Part> parts, Collection<ItudRegion> regions, Map<String, String> catalogue) {
        var together = new TreeMap<String, Reach>();
        catalogue.keySet().forEach(segment -> together.put(segment, Reach.NOTHING));
        parts.stream()
                .filter(part -> regions.isEmpty() || regions.contains(part.region()))
                .forEach(part -> together.merge(part.segment(), part.reach(), Reach::plus));
        return together;
    }
}
