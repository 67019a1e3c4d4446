package itu.platform.time;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigUtils;

/**
 * The instant at which the business acts: the wall clock, or the wall clock shifted to a rehearsal's date.
 *
 * <p>A shifted clock keeps running, so that the order of things stays true. It can be shifted only where
 * {@code suite.clock.movable} is set, and a service that runs a production profile refuses to start with it.
 */
@Startup
@ApplicationScoped
public class BusinessClock implements InstantSource {
    private final ClockConfig config;
    private final InstantSource wall = InstantSource.system();
    private volatile Duration shift = Duration.ZERO;

    BusinessClock(ClockConfig config) {
        this.config = config;
    }

    @PostConstruct
    void begin() {
        begin(ConfigUtils.isProfileActive("prod"));
    }

    void begin(boolean production) {
        if (config.movable() && production) {
            throw new IllegalStateException("suite.clock.movable must not be set in the production profile");
        }
        config.businessDate().ifPresent(this::move);
    }

    @Override
    public Instant instant() {
        return wall.instant().plus(shift);
    }

    /** The business date in the legal zone of the Basic Texts' deadlines, {@code suite.clock.zone}. */
    public LocalDate today() {
        return LocalDate.ofInstant(instant(), zone());
    }

    public ZoneId zone() {
        return config.zone();
    }

    public boolean movable() {
        return config.movable();
    }

    public boolean moved() {
        return !shift.isZero();
    }

    /**
     * Shifts the clock to a date, at the present time of day.
     *
     * @throws IllegalStateException when this service does not allow it
     */
    public void move(LocalDate date) {
        if (!config.movable()) {
            throw new IllegalStateException("The business date of this service cannot be moved");
        }
        var now = LocalDateTime.ofInstant(wall.instant(), zone());
        shift = Duration.between(now.atZone(zone()), now.with(date).atZone(zone()));
    }

    /** Back to the calendar's date. */
    public void reset() {
        shift = Duration.ZERO;
    }
}
