package itu.membership.holding;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import itu.platform.history.AskedTimes;
import itu.platform.time.BusinessClock;

/** Reads of which day, and from what knowledge, a count is asked. */
@ApplicationScoped
public class AskedDay {
    private final AskedTimes times;
    private final BusinessClock clock;

    AskedDay(AskedTimes times, BusinessClock clock) {
        this.times = times;
        this.clock = clock;
    }

    /**
     * The two times of a count.
     *
     * @param validAt the business date when absent
     * @throws itu.platform.problem.ProblemException 400 for no date or instant, 422 for knowledge of the future
     */
    public Holding read(@Nullable String validAt, @Nullable String knownAt) {
        var asOf = times.read(validAt, knownAt);
        return new Holding(asOf.validAt() == null ? clock.today() : asOf.validAt(), asOf.knownAt());
    }
}
