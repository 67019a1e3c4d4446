package itu.notification.bounce;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "suite.mail")
interface ReturnPathConfig {
    /** Domain of the addresses that mail is returned to; one mailbox takes them all. */
    String bounceDomain();

    /** Number of the key that new return paths are made with; raise it to change keys. */
    @WithDefault("1")
    int returnPathKey();

    /** The oldest key whose return paths still count. Mail comes back for days, and answers for years. */
    @WithDefault("1")
    int oldestReturnPathKey();
}
