package itu.notification.bounce;

import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "suite.bounce.imap")
interface BounceMailboxConfig {
    /** Server of the mailbox that mail comes back to; without one no mailbox is read. */
    Optional<String> host();

    @WithDefault("143")
    int port();

    /** Whether the connection is encrypted from its first byte (port 993 as a rule). */
    @WithDefault("false")
    boolean tls();

    Optional<String> username();

    Optional<String> password();

    @WithDefault("INBOX")
    String folder();

    /** Where messages go that were read; made when it is not there. */
    @WithDefault("Processed")
    String processedFolder();

    /** Messages are read in portions of so many. */
    @WithDefault("200")
    int portion();

    /** How long to wait for a connection and for each answer. */
    @WithDefault("20S")
    Duration timeout();

    /** How often the mailbox is looked into. */
    @WithDefault("60s")
    String every();
}
