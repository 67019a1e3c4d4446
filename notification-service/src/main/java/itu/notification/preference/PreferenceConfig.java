package itu.notification.preference;

import java.net.URI;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "suite.preferences")
interface PreferenceConfig {
    /** Where readers of mail reach this service's API, as it stands in their links. */
    URI publicUrl();

    /** Number of the key that new links are made with; raise it to change keys. */
    @WithDefault("1")
    int key();

    /** The oldest key whose links still work. Links do not end by themselves: raise it only when that key has leaked. */
    @WithDefault("1")
    int oldestKey();

    /** Requests a minute of one link, and of one address with links that are none. */
    @WithDefault("30")
    int perMinute();
}
