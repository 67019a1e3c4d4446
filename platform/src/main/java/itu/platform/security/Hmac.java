package itu.platform.security;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 (RFC 2104, FIPS 180-4) under one key; may be used by many threads at once. */
public final class Hmac {
    private static final String ALGORITHM = "HmacSHA256";

    /** Never fed: a copy of it is ready at once, where a new one would be searched in all providers and given its key. */
    private final Mac ready;

    /** @param key of any length but none */
    public Hmac(byte[] key) {
        try {
            ready = Mac.getInstance(ALGORITHM);
            ready.init(new SecretKeySpec(key, ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The 32 bytes that prove the parts, in their order, as one text. */
    public byte[] of(byte[]... parts) {
        try {
            var mac = (Mac) ready.clone();
            for (var part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }
}
