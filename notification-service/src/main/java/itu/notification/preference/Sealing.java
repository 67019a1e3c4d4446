package itu.notification.preference;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Hides bytes and proves that they are ours, with a key of 32 bytes: encrypted by AES in counter mode under an initialization
 * vector that is the HMAC of the bytes themselves. The same bytes always give the same result, so nothing need be kept per mail.
 */
final class Sealing {
    private static final int IV_BYTES = 16;
    private static final String HMAC = "HmacSHA256";

    private final byte[] encryptionKey;
    private final byte[] authenticationKey;

    Sealing(byte[] key) {
        this.encryptionKey = hmac(key, new byte[] {1});
        this.authenticationKey = hmac(key, new byte[] {2});
    }

    byte[] seal(byte[] content) {
        var iv = Arrays.copyOf(hmac(authenticationKey, content), IV_BYTES);
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
        var ours = MessageDigest.isEqual(iv, Arrays.copyOf(hmac(authenticationKey, content), IV_BYTES));
        return ours ? Optional.of(content) : Optional.empty();
    }

    private byte[] cipher(int mode, byte[] iv, byte[] content) {
        try {
            var cipher = Cipher.getInstance("AES/CTR/NoPadding");
            cipher.init(mode, new SecretKeySpec(encryptionKey, "AES"), new IvParameterSpec(iv));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] hmac(byte[] key, byte[] content) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
