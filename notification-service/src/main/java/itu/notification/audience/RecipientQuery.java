package itu.notification.audience;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import itu.notification.mailbox.Mailboxes;
import itu.platform.language.Language;

/**
 * The statement that finds recipients: from the members of the sources to one letter per mailbox, all within the database. Its
 * steps are named tables; {@code placed} are the addressees and {@code recipients} the letters.
 */
final class RecipientQuery {
    private static final String REGIONAL_DIRECTOR = "REGIONAL_DIRECTOR";

    /** What leads nowhere is no source; an audience without any reaches nobody. */
    private static final String NOBODY =
            "select 0, '', null::text, null::uuid, null::text, null::text, null::jsonb where false";

    private final Audience audience;
    private final List<String> roles;
    private final LocalDate day;

    RecipientQuery(Audience audience, List<String> roles, LocalDate day) {
        this.audience = audience;
        this.roles = roles;
        this.day = day;
    }

    /** A group that a source draws: its place in the audience, its kind, its members. */
    record Drawn(int place, String group, Sql members) {}

    /** @param campaign whose repliers are left out; null leaves nobody out */
    Sql recipients(List<Drawn> groups, @Nullable UUID campaign) {
        return placed(groups, campaign).then(reached()).then(letters()).then("""
                        , recipients as (
                            select f.key, f.mailbox, f.addressee, f.role, f.language, f.zone, f.region,
                                   case when f.state is not null then 'MEMBER_STATE'
                                        when f.organization is not null then 'ORGANIZATION' else 'ADDRESS' end as kind,
                                   coalesce(g.groups, array[f.grp]) as groups,
                                   coalesce(o.codes, '{}') as also_for,
                                   nullif(coalesce(f.particulars, '{}') || jsonb_strip_nulls(jsonb_build_object(
                                       'addressee.name',
                                       coalesce(%s, c.names ->> f.language, c.names ->> 'en', f.particulars ->> 'name'),
                                       'addressees', n.names)), '{}') as particulars,
                                   row_number() over (order by hashtextextended(f.key, 0), f.key) as number
                            from first f
                            left join grouped g using (key)
                            left join others o using (key)
                            left join named_together n using (key)
                            left join member_state s on s.code = f.state
                            left join organization c on c.id = f.organization
                        )
                        """.formatted(name("f.language")));
    }

    /**
     * The addressees: aliases followed, former Member States, exceptions, repliers and erased mailboxes left out, narrowed. Mailboxes
     * are kept with their domain in its one form, so that in lower case two spellings of one are one.
     */
    Sql placed(List<Drawn> groups, @Nullable UUID campaign) {
        return Sql.of("with drawn (place, grp, state, organization, mailbox, language, particulars) as (")
                .then(union(groups))
                .then(
                        """
                        ), zones (country, zone) as (
                            select * from unnest(?::text[], ?::text[])
                        ), replied (addressee) as (
                            select coalesce(a.canonical::text, r.addressee)
                            from campaign_reply r left join organization_alias a on a.organization::text = r.addressee
                            where r.campaign = ? and r.withdrawn_at is null
                        ), excepted (organization) as (
                            select coalesce(a.canonical, e.id)
                            from (select code::uuid as id from unnest(?::text[]) code where length(code) = 36) e
                            left join organization_alias a on a.organization = e.id
                        ), named as (
                            select d.place, d.grp, d.state, coalesce(a.canonical, d.organization) as organization,
                                   d.mailbox, d.language, d.particulars
                            from drawn d left join organization_alias a on a.organization = d.organization
                            where (d.mailbox like ?) is not true
                        ), placed as (
                            select n.*, coalesce(n.state, n.organization::text, lower(n.mailbox)) as addressee,
                                   s.itud_region as region, z.zone
                            from named n
                            left join organization o on o.id = n.organization
                            left join member_state s on s.code = coalesce(n.state, o.country)
                            left join member_state_standing t on t.code = coalesce(n.state, o.country)
                            left join zones z on z.country = coalesce(n.state, o.country)
                            where (n.state is not null and t.left_on <= ?
                                   and (t.acceded_on >= t.left_on and t.acceded_on <= ?) is not true) is not true
                              and (n.state = any (?) or n.organization in (select organization from excepted)
                                   or (n.state is null and n.organization is null and lower(n.mailbox) = any (?))) is not true
                              and not exists (select from replied r
                                              where r.addressee = coalesce(n.state, n.organization::text, lower(n.mailbox)))
                        """,
                        new ArrayList<>(CapitalZones.BY_COUNTRY.keySet()),
                        new ArrayList<>(CapitalZones.BY_COUNTRY.values()),
                        campaign,
                        ids(audience.except()),
                        "%@" + Mailboxes.ERASED_DOMAIN,
                        day,
                        day,
                        audience.except(),
                        audience.except().stream().map(Mailboxes::key).toList())
                .when(!audience.regions().isEmpty(), " and s.itud_region = any (?)", audience.regions())
                .when(!audience.statuses().isEmpty(), """
                         and exists (select from jsonb_array_elements(t.statuses) e
                                     where e ->> 'status' = any (?)
                                       and coalesce((e ->> 'from')::date, '-infinity') <= ?
                                       and coalesce((e ->> 'to')::date, 'infinity') > ?)
                        """, audience.statuses(), day, day)
                .then(")");
    }

    private static Sql union(List<Drawn> groups) {
        var all = Sql.none();
        for (var group : groups) {
            all = all.when(!all.text().isEmpty(), " union all ")
                    .then("select ?::int, ?::text, m.* from (", group.place(), group.group())
                    .then(group.members())
                    .then(") m");
        }
        return groups.isEmpty() ? Sql.of(NOBODY) : all;
    }

    /** The ways to the addressees: their offices' mailboxes, of an organization those of its aliases too, and the regional directors. */
    private Sql reached() {
        return Sql.of("""
                , boxes as (
                    select distinct on (coalesce(l.canonical, a.organization), a.role)
                           coalesce(l.canonical, a.organization) as organization, a.role, a.mailbox, a.language
                    from address a left join organization_alias l on l.organization = a.organization
                    where a.organization is not null and a.role = any (?)
                    order by coalesce(l.canonical, a.organization), a.role,
                             (coalesce(l.canonical, a.organization) = a.organization) desc, a.holder
                ), reached as (
                    select place, grp, state, organization, addressee, null as also, null as role, mailbox, language, particulars,
                           region, zone
                    from placed where mailbox is not null
                    union all
                    select p.place, p.grp, p.state, null, p.addressee, null, a.role, a.mailbox, a.language, p.particulars,
                           p.region, p.zone
                    from placed p join address a on a.holder = p.state
                    where p.mailbox is null and a.role = any (?)
                    union all
                    select p.place, p.grp, null, p.organization, p.addressee, null, b.role, b.mailbox, b.language, p.particulars,
                           p.region, p.zone
                    from placed p join boxes b using (organization)
                    where p.mailbox is null
                    union all
                    select p.place, p.grp, null, null, lower(d.mailbox), p.state, ?::text, d.mailbox, d.language, null,
                           p.region, null
                    from placed p join regional_office d on d.region = p.region and d.superseded_at is null
                    where p.mailbox is null and p.state is not null and ?
                )
                """, roles, roles, REGIONAL_DIRECTOR, roles.contains(REGIONAL_DIRECTOR));
    }

    /** One letter per mailbox: the way that counts first, and what the others add to it. */
    private Sql letters() {
        return Sql.of(", letters as (select lower(mailbox) collate \"C\" as key, r.* from reached r")
                .when(
                        !audience.languages().isEmpty(),
                        " where language = any (?)",
                        audience.languages().stream().map(RecipientQuery::lower).toList())
                .then("""
                        ), first as (
                            select distinct on (key) * from letters order by key, place, addressee collate "C", role
                        ), several as (
                            select key from letters group by key having count(*) > 1 or bool_or(also is not null)
                        ), grouped as (
                            select key, array_agg(grp order by place, grp) as groups
                            from (select key, grp, min(place) as place from letters join several using (key) group by key, grp) g
                            group by key
                        ), others as (
                            select c.key, array_agg(c.code order by c.code) as codes
                            from (select key, addressee as code from letters join several using (key)
                                  union select key, also from letters where also is not null) c
                            join first f using (key)
                            where c.code <> f.addressee
                            group by c.key
                        ), named_together as (
                            select f.key, string_agg(%1$s, case f.language when 'ar' then '، ' when 'zh' then '、' else ', ' end
                                                     order by %1$s) as names
                            from (select key, state as code from letters join several using (key) where state is not null
                                  union select key, also from letters where also is not null) c
                            join first f using (key)
                            join member_state s on s.code = c.code
                            group by f.key, f.language, f.role
                            having count(*) > 1 or f.role = '%2$s'
                        )
                        """.formatted(name("f.language"), REGIONAL_DIRECTOR));
    }

    private static String name(String language) {
        var name = new StringBuilder("case ").append(language);
        for (var tag : Language.values()) {
            name.append(" when '%1$s' then s.name_%1$s".formatted(tag.tag()));
        }
        return name.append(" end").toString();
    }

    private static List<String> ids(List<String> except) {
        return except.stream()
                .filter(AudienceCheck::isId)
                .map(RecipientQuery::lower)
                .toList();
    }

    private static String lower(String text) {
        return text.toLowerCase(java.util.Locale.ROOT);
    }
}
