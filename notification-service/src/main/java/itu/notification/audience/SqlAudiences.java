package itu.notification.audience;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import itu.platform.language.Language;
import itu.platform.time.BusinessClock;

/** Counts, samples and freezes by set, within the database. */
@ApplicationScoped
class SqlAudiences implements Audiences {
    private final DataSource dataSource;
    private final EntityManager entities;
    private final SourceReaders readers;
    private final AudienceCheck check;
    private final BusinessClock clock;
    private final ObjectMapper json;

    SqlAudiences(
            DataSource dataSource,
            EntityManager entities,
            SourceReaders readers,
            AudienceCheck check,
            BusinessClock clock,
            ObjectMapper json) {
        this.dataSource = dataSource;
        this.entities = entities;
        this.readers = readers;
        this.check = check;
        this.clock = clock;
        this.json = json;
    }

    @Override
    public void check(Audience audience) {
        check.require(audience, null);
    }

    @Override
    public AudienceCount count(Audience audience, @Nullable List<String> roles, @Nullable String subject) {
        check.require(audience, roles);
        var statement = recipients(audience, roles, null).then("""
                        , judged as (
                            select r.groups[1] as grp, r.language, coalesce(r.region, '-') as region,
                                   cardinality(r.groups) > 1 as repeated,
                                   exists (select from suppression s
                                           where s.mailbox = r.key and s.lifted_at is null
                                             and (s.reason = 'HARD_BOUNCE' or s.subject in (?::text, case when ?::text is not null then '*' end)))
                                       as suppressed
                            from recipients r
                        )
                        select grouping(grp, language, region) as level, coalesce(grp, language, region) as label, count(*) as letters,
                               count(*) filter (where repeated) as repeated, count(*) filter (where suppressed) as suppressed,
                               (select count(*) from (select addressee from placed where mailbox is null
                                                      except (select addressee from reached
                                                              union all select also from reached where also is not null)) silent)
                                   as without
                        from judged
                        group by grouping sets ((), (grp), (language), (region))""", subject, subject);
        try (var connection = dataSource.getConnection();
                var select = statement.prepare(connection);
                var rows = select.executeQuery()) {
            return counted(rows);
        } catch (SQLException e) {
            throw new IllegalStateException("Could not count an audience", e);
        }
    }

    private static AudienceCount counted(ResultSet rows) throws SQLException {
        var byGroup = new TreeMap<String, Long>();
        var byLanguage = new TreeMap<String, Long>();
        var byRegion = new TreeMap<String, Long>();
        long mailboxes = 0;
        long without = 0;
        long repeated = 0;
        long suppressed = 0;
        while (rows.next()) {
            var letters = rows.getLong("letters");
            // A bit of the level is set for each column that the row sums over.
            switch (rows.getInt("level")) {
                case 0b011 -> byGroup.put(rows.getString("label"), letters);
                case 0b101 -> byLanguage.put(rows.getString("label"), letters);
                case 0b110 -> byRegion.put(rows.getString("label"), letters);
                default -> {
                    mailboxes = letters;
                    without = rows.getLong("without");
                    repeated = rows.getLong("repeated");
                    suppressed = rows.getLong("suppressed");
                }
            }
        }
        return new AudienceCount(mailboxes, byGroup, byLanguage, byRegion, without, repeated, suppressed);
    }

    @Override
    public List<AudienceMember> members(Audience audience, int limit) {
        check.requireMembers(audience);
        var today = clock.today();
        var statement = new RecipientQuery(audience, List.of(), today)
                .placed(readers.draw(audience.sources(), today), null)
                .then("""
                         select distinct state, organization, case when mailbox is not null then lower(mailbox) end as mailbox, language
                        from placed order by state, organization, mailbox, language limit ?""", limit);
        try (var connection = dataSource.getConnection();
                var select = statement.prepare(connection);
                var rows = select.executeQuery()) {
            var members = new ArrayList<AudienceMember>();
            while (rows.next()) {
                members.add(new AudienceMember(
                        rows.getString("state"),
                        rows.getObject("organization", UUID.class),
                        rows.getString("mailbox"),
                        rows.getString("language")));
            }
            return members;
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read the members of an audience", e);
        }
    }

    @Override
    public List<SampledRecipient> sample(Audience audience, @Nullable List<String> roles, int limit) {
        check.require(audience, roles);
        var statement = recipients(audience, roles, null).then("""
                        select addressee, groups[1] as grp, mailbox, language, region, particulars,
                               cardinality(also_for) + case when role = 'REGIONAL_DIRECTOR' then 0 else 1 end as addressees
                        from recipients order by number limit ?""", limit);
        try (var connection = dataSource.getConnection();
                var select = statement.prepare(connection);
                var rows = select.executeQuery()) {
            var sampled = new ArrayList<SampledRecipient>();
            while (rows.next()) {
                @Nullable String region = rows.getString("region");
                sampled.add(new SampledRecipient(
                        rows.getString("addressee"),
                        rows.getString("grp"),
                        rows.getString("mailbox"),
                        Language.ofTag(rows.getString("language")),
                        region,
                        rows.getInt("addressees"),
                        values(rows.getString("particulars"))));
            }
            return sampled;
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("Could not sample an audience", e);
        }
    }

    private Map<String, String> values(@Nullable String particulars) throws JsonProcessingException {
        return particulars == null
                ? Map.of()
                : json.readValue(particulars, new TypeReference<Map<String, String>>() {});
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public long freeze(UUID campaign, int step, Audience audience, @Nullable List<String> roles) {
        entities.flush();
        var statement = Sql.of("""
                        insert into recipient (campaign, step, number, addressee_kind, addressee, role, mailbox, language, zone, groups,
                                               also_for, region, particulars)
                        """).then(recipients(audience, roles, campaign)).then("""
                        select ?, ?, number, kind, addressee, role, mailbox, language, zone, groups, also_for, region, particulars
                        from recipients""", campaign, step);
        try (var connection = dataSource.getConnection();
                var memory = connection.createStatement();
                var insert = statement.prepare(connection)) {
            memory.execute("set local work_mem = '64MB'");
            return insert.executeLargeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Could not freeze an audience", e);
        }
    }

    private Sql recipients(Audience audience, @Nullable List<String> roles, @Nullable UUID campaign) {
        var today = clock.today();
        return new RecipientQuery(audience, roles == null ? audience.roles() : roles, today)
                .recipients(readers.draw(audience.sources(), today), campaign);
    }
}
