package itu.notification.audience;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

/** Whom an earlier campaign was for and who has not answered it, or took the answer back. */
@ApplicationScoped
class NonReplierSource implements AudienceSourceReader {
    private final DataSource dataSource;

    NonReplierSource(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Set<AudienceSource.Kind> kinds() {
        return Set.of(AudienceSource.Kind.NON_REPLIERS);
    }

    @Override
    public boolean knows(AudienceSource source) {
        try (var connection = dataSource.getConnection();
                var select = Sql.of("select 1 from campaign where id = ?", source.list())
                        .prepare(connection);
                var rows = select.executeQuery()) {
            return rows.next();
        } catch (SQLException e) {
            throw new IllegalStateException("Could not look for a campaign", e);
        }
    }

    /** A regional director was written to about others, and is no addressee of the earlier campaign. */
    @Override
    public Sql members(AudienceSource source, LocalDate day) {
        return Sql.of("""
                select distinct case when a.code ~ '^[A-Z]{3}$' then a.code end,
                       case when a.code ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then a.code::uuid end,
                       case when a.code like '%@%' then r.mailbox end,
                       case when a.code like '%@%' then r.language end,
                       case when a.code like '%@%' then r.particulars end
                from recipient r
                cross join lateral (select r.addressee union select unnest(r.also_for)) a (code)
                where r.campaign = ? and r.role is distinct from 'REGIONAL_DIRECTOR'
                  and not exists (select from campaign_reply p
                                  where p.campaign = r.campaign and p.addressee = a.code and p.withdrawn_at is null)""", source.list());
    }
}
