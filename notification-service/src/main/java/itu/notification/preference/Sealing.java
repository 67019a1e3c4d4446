package itu.notification.preference;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import itu.platform.security.Hmac;

/**
 * Hides bytes and proves that they are ours, with a key of 32 bytes: encrypted by AES in counter mode under an initialization
 * vector that is the HMAC of the bytes themselves. The same bytes always give the same result, so nothing need be kept per mail.
 */
final class Sealing {
    private static final int IV_BYTES = 16;
    private static final String CIPHER = "AES/CTR/NoPadding";

    private final SecretKeySpec encryptionKey;
    private final Hmac authentication;
    /** Ciphers that nobody uses now: to look for a new one costs more than the encryption. */
    private final Queue<Cipher> idle = new ConcurrentLinkedQueue<>();

    Sealing(byte[] key) {
        var derivation = new Hmac(key);
        this.encryptionKey = new SecretKeySpec(derivation.of(new byte[] {1}), "AES");
        this.authentication = new Hmac(derivation.of(new byte[] {2}));
    }

    byte[] seal(byte[] content) {
        var iv = initializationVector(content);
        var hidden = cipher(Cipher.ENCRYPT_MODE, iv, content);
        var sealed = Arrays.copyOf(iv, IV_BYTES + hidden.length);
        System.arraycopy(hidden, 0, sealed, IV_BYTES, hidden.length);
        return sealed;
    }

    /** The bytes; empty when they were not sealed with this key. */
    Optional<byte[]> open(byte[] sealed) {
        if (sealed.length <= IV_BYTES) {
            return Optional.empty();
        }
        var iv = Arrays.copyOf(sealed, IV_BYTES);
        var content = cipher(Cipher.DECRYPT_MODE, iv, Arrays.copyOfRange(sealed, IV_BYTES, sealed.length));
        var ours = MessageDigest.isEqual(iv, initializationVector(content));
        return ours ? Optional.of(content) : Optional.empty();
    }

    private byte[] initializationVector(byte[] content) {
        return Arrays.copyOf(authentication.of(content), IV_BYTES);
    }

    private byte[] cipher(int mode, byte[] iv, byte[] content) {
        try {
            var kept = idle.poll();
            var cipher = kept == null ? Cipher.getInstance(CIPHER) : kept;
            cipher.init(mode, encryptionKey, new IvParameterSpec(iv));
            var result = cipher.doFinal(content);
            idle.add(cipher);
            return result;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
