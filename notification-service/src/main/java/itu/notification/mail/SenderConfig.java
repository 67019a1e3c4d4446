package itu.notification.mail;

import java.util.Optional;

import io.smallrye.config.ConfigMapping;

@ConfigMapping(prefix = "suite.mail")
interface SenderConfig {
    /** Address the letters come from, in the envelope and in the letter; its domain is that of the message ids. */
    String from();

    /** Address that answers go to, when it is another. */
    Optional<String> replyTo();
}
