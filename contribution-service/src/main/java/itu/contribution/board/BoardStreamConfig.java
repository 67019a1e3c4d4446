package itu.contribution.board;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the live board. */
@ConfigMapping(prefix = "suite.board.live")
interface BoardStreamConfig {
    /** How often a watched call is asked for new facts. */
    @WithDefault("500ms")
    Duration poll();

    /** How often the board of a watched call is drawn up anew without a fact, to notice corrections of classes and dates. */
    @WithDefault("15s")
    Duration refresh();

    /** After how much silence a comment is sent. */
    @WithDefault("15s")
    Duration heartbeat();

    /** Streams that this instance serves at the same time. */
    @WithDefault("1000")
    int streams();

    /** Streams of one caller at the same time on this instance. */
    @WithDefault("5")
    int streamsPerCaller();
}
