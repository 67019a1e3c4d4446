package itu.membership.organization.importing;

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

/** The import of organizations: the entry of each is that of the file, found by source and key. */
@ApplicationScoped
class ImportingOrganizations implements Importer {
    private final RegisteredMemberStates memberStates;
    private final Observers observers;
    private final ReferenceCodes codes;
    private final LinkingOrganizations linking;
    private final MergingOrganizations merging;
    private final BusinessClock clock;

    ImportingOrganizations(
            RegisteredMemberStates memberStates,
            Observers observers,
            ReferenceCodes codes,
            LinkingOrganizations linking,
            MergingOrganizations merging,
            BusinessClock clock) {
        this.memberStates = memberStates;
        this.observers = observers;
        this.codes = codes;
        this.linking = linking;
        this.merging = merging;
        this.clock = clock;
    }

    @Override
    public String subject() {
        return "organizations";
    }

    @Override
    public List<String> columns() {
        return Column.all();
    }

    @Override
    public Set<String> required() {
        return Set.of("source", "external_key", "name_en", "country", "kind", "synthetic");
    }

    @Override
    public Set<String> ignored() {
        return Set.of("id", "sector_member");
    }

    @Override
    public String stagedColumns() {
        return OrganizationJudge.STAGED;
    }

    @Override
    public RowJudge judge() {
        return new OrganizationJudge(
                QuarkusTransaction.joiningExisting().call(() -> {
                    var countries = new HashSet<>(memberStates.codes());
                    countries.addAll(observers.codes());
                    return Set.copyOf(countries);
                }),
                codes.segments(),
                clock.today());
    }

    @Override
    public void link(Connection connection, String table) throws SQLException {
        linking.link(connection, table);
    }

    @Override
    public void merge(Connection connection, Chunk chunk, Outcomes outcomes) throws SQLException {
        merging.merge(connection, chunk, outcomes);
    }
}
