package itu.membership.membership.importing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;

import itu.membership.bulk.Chunk;
import itu.membership.bulk.Importer;
import itu.membership.bulk.Outcomes;
import itu.membership.bulk.RowJudge;
import itu.membership.memberstate.RegisteredMemberStates;
import itu.membership.observer.Observers;
import itu.membership.register.ReferenceCodes;
import itu.platform.time.BusinessClock;

/**
 * The import of memberships. A row is the membership of an organization in its category, Sector and study group since the day of
 * admission; what the file adds to the record is recorded, what it says otherwise is refused.
 */
@ApplicationScoped
class ImportingMemberships implements Importer {
    private static final String SAME = "source, organization_key, category, sector, study_group";

    private final RegisteredMemberStates memberStates;
    private final Observers observers;
    private final ReferenceCodes codes;
    private final MergingMemberships merging;
    private final BusinessClock clock;

    ImportingMemberships(
            RegisteredMemberStates memberStates,
            Observers observers,
            ReferenceCodes codes,
            MergingMemberships merging,
            BusinessClock clock) {
        this.memberStates = memberStates;
        this.observers = observers;
        this.codes = codes;
        this.merging = merging;
        this.clock = clock;
    }

    @Override
    public String subject() {
        return "memberships";
    }

    @Override
    public List<String> columns() {
        return Column.all();
    }

    @Override
    public Set<String> required() {
        return Set.of("source", "organization_key", "category", "sector", "member_state", "admitted_on");
    }

    @Override
    public Set<String> ignored() {
        return Set.of("id", "organization", "name_en", "state");
    }

    @Override
    public String stagedColumns() {
        return MembershipJudge.STAGED;
    }

    @Override
    public RowJudge judge() {
        return new MembershipJudge(
                QuarkusTransaction.joiningExisting().call(() -> {
                    var countries = new HashSet<>(memberStates.codes());
                    countries.addAll(observers.codes());
                    return Set.copyOf(countries);
                }),
                codes.studyGroups(),
                clock.today());
    }

    /** Rows of one membership must follow each other in time. */
    @Override
    public void link(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set local work_mem = '64MB'");
            statement.executeUpdate("""
                    update %1$s s
                    set faults = jsonb_build_array(case when s.admitted_on = other.last_admitted
                        then jsonb_build_array('organization_key', 'repeated-in-file', s.organization_key)
                        else jsonb_build_array('admitted_on', 'held-already', s.admitted_on::text) end)
                    from (select line, max(admitted_on) over earlier as last_admitted,
                                 max(coalesce(ended_on, 'infinity')) over earlier as last_ended
                          from %1$s where faults is null
                          window earlier as (partition by %2$s order by admitted_on, line
                                             rows between unbounded preceding and 1 preceding)) as other
                    where other.line = s.line and other.last_ended > s.admitted_on""".formatted(table, SAME));
        }
    }

    @Override
    public void merge(Connection connection, Chunk chunk, Outcomes outcomes) throws SQLException {
        merging.merge(connection, chunk, outcomes);
    }
}
