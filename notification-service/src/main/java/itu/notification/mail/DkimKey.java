package itu.notification.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;

/** Reads the key that letters are signed with. */
final class DkimKey {
    private DkimKey() {}

    /** @throws IllegalStateException when the file holds no such key */
    static PrivateKey read(Path file) {
        try {
            var base64 = Files.readString(file).replaceAll("-----[A-Z ]+-----", "");
            var key = new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(base64));
            for (var algorithm : List.of("RSA", "Ed25519")) {
                try {
                    return KeyFactory.getInstance(algorithm).generatePrivate(key);
                } catch (GeneralSecurityException another) {
                    // it may be of the other kind
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalStateException(file + " holds no private key of RSA or Ed25519 in PKCS #8");
    }
}
