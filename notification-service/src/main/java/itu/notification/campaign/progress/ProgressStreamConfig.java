package itu.notification.campaign.progress;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the live progress. */
@ConfigMapping(prefix = "suite.campaigns.live")
interface ProgressStreamConfig {
    /** How often a watched campaign is looked at. */
    @WithDefault("1s")
    Duration poll();

    /** After how much silence a comment is sent. */
    @WithDefault("15s")
    Duration heartbeat();

    /** Streams that this instance serves at the same time. */
    @WithDefault("200")
    int streams();
}
