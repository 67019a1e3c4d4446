package itu.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

/** Holds the key that letters are signed with, read once. */
@ApplicationScoped
class Signing {
    private final @Nullable DkimSigner signer;

    Signing(SenderConfig config) {
        signer = config.dkim()
                .map(dkim -> new DkimSigner(
                        DkimKey.read(dkim.key()),
                        dkim.domain()
                                .orElseGet(() -> MailAddress.of(config.from()).domain()),
                        dkim.selector()))
                .orElse(null);
    }

    /** Null when letters are not signed. */
    @Nullable
    DkimSigner signer() {
        return signer;
    }
}
