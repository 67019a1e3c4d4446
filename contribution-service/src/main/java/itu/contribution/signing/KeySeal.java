package itu.contribution.signing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Seals the private part of a key with the secret {@code suite.signing.secret}, so that a copy of the database signs
 * nothing (AES-256-GCM, key by HKDF-SHA-256). Without a secret private parts are kept as they are.
 */
@ApplicationScoped
class KeySeal {
    private static final int SHORTEST_SECRET = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String CIPHER = "AES/GCM/NoPadding";

    private final @Nullable SecretKey key;

    KeySeal(@ConfigProperty(name = "suite.signing.secret") Optional<String> secret) {
        this.key = secret.map(KeySeal::derive).orElse(null);
    }

    boolean seals() {
        return key != null;
    }

    /** Nonce and ciphertext, bound to the id of the key pair. */
    byte[] seal(String keyId, byte[] privateKey) throws GeneralSecurityException {
        var nonce = new byte[NONCE_BYTES];
        new SecureRandom().nextBytes(nonce);
        var sealed = cipher(Cipher.ENCRYPT_MODE, keyId, nonce).doFinal(privateKey);
        return ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /**
     * The private part again.
     *
     * @throws GeneralSecurityException when the secret is not the one it was sealed with, or there is none
     */
    byte[] open(String keyId, byte[] sealed) throws GeneralSecurityException {
        var nonce = ByteBuffer.wrap(sealed, 0, NONCE_BYTES);
        return cipher(Cipher.DECRYPT_MODE, keyId, bytes(nonce))
                .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
    }

    private Cipher cipher(int mode, String keyId, byte[] nonce) throws GeneralSecurityException {
        if (key == null) {
            throw new GeneralSecurityException("suite.signing.secret is not set");
        }
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(keyId.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] bytes(ByteBuffer buffer) {
        var copy = new byte[buffer.remaining()];
        buffer.get(copy);
        return copy;
    }

    private static SecretKey derive(String secret) {
        if (secret.length() < SHORTEST_SECRET) {
            throw new IllegalStateException(
                    "suite.signing.secret must have at least " + SHORTEST_SECRET + " characters");
        }
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            "AES",
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(secret.getBytes(StandardCharsets.UTF_8))
                                    .thenExpand("suite.signing".getBytes(StandardCharsets.UTF_8), 32));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
