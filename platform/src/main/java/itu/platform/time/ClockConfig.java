package itu.platform.time;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "suite.clock")
interface ClockConfig {
    /** Whether the business date may be moved; for demonstrations and tests only. */
    @WithDefault("false")
    boolean movable();

    /** The business date to start with; needs {@link #movable()}. */
    Optional<LocalDate> businessDate();

    /** The zone in which legal dates begin and end. */
    @WithDefault("Europe/Zurich")
    ZoneId zone();
}
