package itu.membership.memberstate;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class RecordedPeriods implements PanacheRepositoryBase<RecordedPeriod, UUID> {

    List<RecordedPeriod> current(Collection<String> memberStates) {
        return list("memberState in ?1 and supersededAt is null", memberStates);
    }

    /** The periods of each Member State as known before an instant, or now. */
    Map<String, List<DevelopmentPeriod>> known(Collection<String> memberStates, @Nullable Instant knownAt) {
        var rows = knownAt == null
                ? current(memberStates)
                : list(
                        "memberState in ?1 and recordedAt < ?2 and (supersededAt is null or supersededAt >= ?2)",
                        memberStates,
                        knownAt);
        return rows.stream()
                .collect(Collectors.groupingBy(
                        RecordedPeriod::memberState,
                        Collectors.mapping(
                                RecordedPeriod::period,
                                Collectors.collectingAndThen(
                                        Collectors.toList(),
                                        periods -> periods.stream()
                                                .sorted(DevelopmentPeriod.ORDER)
                                                .toList()))));
    }
}
