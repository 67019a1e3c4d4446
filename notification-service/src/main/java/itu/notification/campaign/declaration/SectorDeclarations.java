package itu.notification.campaign.declaration;

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

    private final DataSource dataSource;

    SectorDeclarations(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** A declaration that stands. */
    record Standing(String declaration, Instant at) {}

    /** Keeps what was declared, in place of what stood for the same Sector. */
    void keep(String call, String code, String declaration, Instant at) {
        try (var connection = dataSource.getConnection();
                var upsert = connection.prepareStatement("""
                        insert into sector_declaration (call, code, declaration, at) values (?, ?, ?, ?)
                        on conflict (call, code) do update
                        set declaration = excluded.declaration, at = excluded.at, withdrawn_at = null""")) {
            upsert.setString(1, call);
            upsert.setString(2, code);
            upsert.setString(3, declaration);
            upsert.setObject(4, utc(at));
            upsert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Could not keep a declaration", e);
        }
    }

    void withdraw(String call, String code, Instant at) {
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement(
                        "update sector_declaration set withdrawn_at = ? where call = ? and code = ? and withdrawn_at is null")) {
            update.setObject(1, utc(at));
            update.setString(2, call);
            update.setString(3, code);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Could not withdraw a declaration", e);
        }
    }

    /** The calls to which the organization behind a code declared for any of its Sectors. */
    List<String> answeredBy(String code) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select distinct d.call from sector_declaration d
                        where d.withdrawn_at is null
                          and d.code in (select o.code from sector_member o join sector_member m using (organization) where m.code = ?)
                        order by d.call""")) {
            select.setString(1, code);
            var calls = new ArrayList<String>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    calls.add(row.getString(1));
                }
            }
            return calls;
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read what was declared", e);
        }
    }

    /** The organization's last declaration under a call; empty while it owes one for a Sector of which it is a member on the day. */
    Optional<Standing> complete(String call, UUID organization, LocalDate day) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(COMPLETE)) {
            select.setObject(1, day);
            select.setObject(2, day);
            select.setObject(3, organization);
            select.setString(4, call);
            try (var row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new Standing(
                                row.getString(1),
                                row.getObject(2, OffsetDateTime.class).toInstant()))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read what was declared", e);
        }
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
