package itu.notification.campaign.declaration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import itu.platform.jdbc.Jdbc;

/** What Sector Members declared, by call and by the code under which they contribute. */
@ApplicationScoped
class SectorDeclarations {
    /**
     * The last declaration of an organization that owes none any more: no membership of a Sector on the day is without one. All
     * that is merged into the organization counts with it.
     */
    private static final String COMPLETE = """
            with own as (
                select m.code, m.valid_from <= ? and coalesce(m.valid_to > ?, true) as member
                from sector_member m left join organization_alias a on a.organization = m.organization
                where coalesce(a.canonical, m.organization) = ?),
            standing as (
                select code, declaration, at from sector_declaration where call = ? and withdrawn_at is null)
            select s.declaration, s.at from own join standing s using (code)
            where not exists (select from own left join standing t using (code) where own.member and t.code is null)
            order by s.at desc, s.declaration limit 1""";

    private final Jdbc jdbc;

    SectorDeclarations(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** A declaration that stands. */
    record Standing(String declaration, Instant at) {}

    /** Keeps what was declared, in place of what stood for the same Sector. */
    void keep(String call, String code, String declaration, Instant at) {
        jdbc.change("""
                insert into sector_declaration (call, code, declaration, at) values (?, ?, ?, ?)
                on conflict (call, code) do update
                set declaration = excluded.declaration, at = excluded.at, withdrawn_at = null""", call, code, declaration, at);
    }

    void withdraw(String call, String code, Instant at) {
        jdbc.change(
                "update sector_declaration set withdrawn_at = ? where call = ? and code = ? and withdrawn_at is null",
                at,
                call,
                code);
    }

    /** The calls to which the organization behind a code declared for any of its Sectors. */
    List<String> answeredBy(String code) {
        return jdbc.list("""
                select distinct d.call from sector_declaration d
                where d.withdrawn_at is null
                  and d.code in (select o.code from sector_member o join sector_member m using (organization) where m.code = ?)
                order by d.call""", row -> row.getString(1), code);
    }

    /** The organization's last declaration under a call; empty while it owes one for a Sector of which it is a member on the day. */
    Optional<Standing> complete(String call, UUID organization, LocalDate day) {
        return jdbc.first(
                COMPLETE,
                row -> new Standing(
                        row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant()),
                day,
                day,
                organization,
                call);
    }
}
