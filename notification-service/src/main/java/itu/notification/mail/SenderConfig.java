package itu.notification.mail;

import java.nio.file.Path;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;

@ConfigMapping(prefix = "suite.mail")
interface SenderConfig {
    /** Address the letters come from, in the envelope and in the letter; its domain is that of the message ids. */
    String from();

    /** Address that answers go to, when it is another. */
    Optional<String> replyTo();

    /** How letters are signed (RFC 6376); they are not without it. */
    Optional<Dkim> dkim();

    /** The signature of a domain. */
    interface Dkim {
        /** File with the private key, PKCS #8 in PEM: RSA of 2048 bits or more, or Ed25519. */
        Path key();

        /** Names the public key in the domain's DNS. */
        String selector();

        /** The domain that signs; that of the sender's address without one. */
        Optional<String> domain();
    }
}
