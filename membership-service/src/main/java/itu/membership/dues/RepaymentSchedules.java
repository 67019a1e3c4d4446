package itu.membership.dues;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

/** The repayment schedules on record. */
@ApplicationScoped
class RepaymentSchedules implements PanacheRepositoryBase<RepaymentSchedule, UUID> {
    Optional<RepaymentSchedule> known(UUID membership, @Nullable Instant knownAt) {
        return list("membership = ?1 order by id", membership).stream()
                .filter(schedule -> schedule.known(knownAt))
                .reduce((first, second) -> second);
    }

    void replace(RepaymentSchedule schedule, Instant at) {
        known(schedule.membership(), null).ifPresent(standing -> {
            standing.supersede(at);
            flush();
        });
        persistAndFlush(schedule);
    }
}
