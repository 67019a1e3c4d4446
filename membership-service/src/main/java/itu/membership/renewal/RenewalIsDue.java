package itu.membership.renewal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import itu.platform.due.Due;
import itu.platform.due.DueAct;
import itu.platform.time.BusinessClock;

/**
 * Renews what is in force on each first of January, as one act a year. It is written in chunks of a transaction each, so that
 * a million memberships lock nobody out for long and a restart goes on where the last one stopped; the act itself is
 * remembered, and told, with the last chunk.
 */
@ApplicationScoped
@Priority(60)
class RenewalIsDue implements DueAct {
    private final Renewals renewals;
    private final RenewalEvents events;
    private final BusinessClock clock;
    private final int chunk;
    private final Duration turn;

    RenewalIsDue(
            Renewals renewals,
            RenewalEvents events,
            BusinessClock clock,
            @ConfigProperty(name = "suite.renewal.chunk") int chunk,
            @ConfigProperty(name = "suite.renewal.turn") Duration turn) {
        this.renewals = renewals;
        this.events = events;
        this.clock = clock;
        this.chunk = chunk;
        this.turn = turn;
    }

    @Override
    public String name() {
        return "memberships-renewed";
    }

    /** The years since the last that is complete. Before the first, the present one: it completes without renewing anything. */
    @Override
    @Transactional
    public List<Due> due(Instant now) {
        var year = LocalDate.ofInstant(now, clock.zone()).getYear();
        var from = renewals.lastComplete().map(last -> last + 1).orElse(year);
        return IntStream.rangeClosed(from, year)
                .mapToObj(each -> new Due(Integer.toString(each), LocalDate.of(each, 1, 1)))
                .toList();
    }

    /** Works for one turn. Unfinished, the act is left undone and comes back within a second; other acts get theirs between. */
    @Override
    public boolean perform(Due due) {
        var year = due.on().getYear();
        if (renewals.lastComplete().isEmpty()) {
            renewals.complete(year, clock.instant());
            return true;
        }
        var end = clock.instant().plus(turn);
        while (QuarkusTransaction.requiringNew().call(() -> renewals.renewNext(year, chunk, clock.instant()))) {
            if (clock.instant().isAfter(end)) {
                return false;
            }
        }
        renewals.complete(year, clock.instant());
        events.completed(year, renewals.renewed(year));
        return true;
    }
}
