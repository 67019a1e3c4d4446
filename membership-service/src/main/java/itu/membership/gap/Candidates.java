package itu.membership.gap;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.membership.holding.Holding;
import itu.membership.holding.Statement;
import itu.membership.membership.Sector;
import itu.platform.language.Language;

/** Reads members that could become more: in a further Sector, or as Sector Members instead of Associates. */
@ApplicationScoped
class Candidates {
    /** More points than anybody has: the first page begins below them. */
    static final int MOST_POINTS = 1_000;

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final String HELD = """
            membership_period p left join canonical_organization a on a.id = p.organization where""";

    private final DataSource database;

    Candidates(DataSource database) {
        this.database = database;
    }

    /**
     * Sector Members of so many Sectors, by id.
     *
     * @param sectors one, two or three
     */
    @Transactional
    List<CandidateView.Member> membersOf(
            int sectors, Holding holding, @Nullable UUID after, int limit, Language language) {
        Statement.allowMemory(database);
        return new Statement()
                .add("""
                        with holder as (
                            select coalesce(a.canonical, p.organization) as id,
                                   string_agg(distinct p.sector, ',' order by p.sector) as sectors
                            from""" + " " + HELD)
                .add(holding.onDay("p"))
                .add("""
                        and p.category = 'SECTOR_MEMBER' group by 1 having count(distinct p.sector) = ?)
                        select o.id, coalesce(o.names ->> '%s', o.names ->> 'en') as name, o.country, o.segment, holder.sectors
                        from holder join organization o on o.id = holder.id
                        where o.id > ? order by o.id limit ?""".formatted(language.tag()), sectors, after == null ? BEFORE_ALL : after, limit)
                .read(
                        database,
                        row -> new CandidateView.Member(
                                row.getObject("id", UUID.class),
                                row.getString("name"),
                                row.getString("country"),
                                row.getString("segment"),
                                Arrays.stream(row.getString("sectors").split(","))
                                        .map(Sector::valueOf)
                                        .toList()));
    }

    /** Where a page of Associates begins: after so many points, and of those after an organization and a Sector. */
    record Position(int points, UUID organization, String sector) {
        static final Position BEGINNING = new Position(MOST_POINTS, BEFORE_ALL, "");
    }

    /** Associates that are no Sector Members of the Sector: those with most points first, then by id. */
    @Transactional
    List<CandidateView.Associate> associates(Holding holding, Position after, int limit, Language language) {
        Statement.allowMemory(database);
        return new Statement()
                .add("""
                        with holder as materialized (
                            select coalesce(a.canonical, p.organization) as id, p.sector,
                                   bool_or(p.category = 'SECTOR_MEMBER') as member,
                                   count(*) filter (where p.category <> 'SECTOR_MEMBER') as study_groups,
                                   array_agg(p.membership) filter (where p.category <> 'SECTOR_MEMBER') as memberships
                            from""" + " " + HELD)
                .add(holding.onDay("p"))
                .add("""
                        and p.category in ('SECTOR_MEMBER', 'ASSOCIATE', 'SME_ASSOCIATE') group by 1, 2),
                        associate as (
                            select holder.id, holder.sector, holder.study_groups, first.since,
                                   extract(year from age(?::date, first.since))::int as years,
                                   exists (
                                       select from organization kin join holder other on other.id = kin.id
                                       where other.member and other.sector = holder.sector and kin.id <> holder.id
                                       and (kin.id = own.parent or kin.parent = own.id or kin.parent = own.parent)) as kin,
                                   coalesce(own.names ->> '%s', own.names ->> 'en') as name, own.country, own.segment
                            from holder join organization own on own.id = holder.id
                            cross join lateral (
                                select min(p.valid_from) as since from membership_period p
                                where p.membership = any (holder.memberships) and""".formatted(language.tag()), holding.day())
                .add(holding.known("p"))
                .add("""
                            ) first where not holder.member),
                        ranked as (
                            select *, least(years, 10) + case when study_groups > 1 then 3 else 0 end
                                + case when kin then 5 else 0 end as points
                            from associate)
                        select * from ranked
                        where points < ? or (points = ? and (id, sector) > (?, ?))
                        order by points desc, id, sector limit ?""", after.points(), after.points(), after.organization(), after.sector(), limit)
                .read(
                        database,
                        row -> new CandidateView.Associate(
                                row.getObject("id", UUID.class),
                                row.getString("name"),
                                row.getString("country"),
                                row.getString("segment"),
                                Sector.valueOf(row.getString("sector")),
                                row.getObject("since", LocalDate.class),
                                row.getInt("years"),
                                row.getInt("study_groups"),
                                row.getBoolean("kin"),
                                row.getInt("points")));
    }
}
