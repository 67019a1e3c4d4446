package itu.contribution.signing;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;

import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.lang.JoseException;

/** Ed25519 keys (RFC 8032): made, written as JWK (RFC 8037), and read again. */
final class KeyPairs {
    private static final String CURVE = "Ed25519";

    private KeyPairs() {}

    static KeyPair make() throws GeneralSecurityException {
        return KeyPairGenerator.getInstance(CURVE).generateKeyPair();
    }

    /** The public part as a JWK; its {@code kid} is its thumbprint. */
    static PublicJsonWebKey describe(KeyPair pair) throws JoseException {
        var key = PublicJsonWebKey.Factory.newPublicJwk(pair.getPublic());
        key.setKeyId(key.calculateBase64urlEncodedThumbprint("SHA-256"));
        key.setAlgorithm(AlgorithmIdentifiers.EDDSA);
        key.setUse("sig");
        return key;
    }

    static String write(PublicJsonWebKey key) {
        return key.toJson(OutputControlLevel.PUBLIC_ONLY);
    }

    static Key readPublic(String jwk) throws JoseException {
        return PublicJsonWebKey.Factory.newPublicJwk(jwk).getPublicKey();
    }

    static PrivateKey readPrivate(byte[] encoded) throws GeneralSecurityException {
        return KeyFactory.getInstance(CURVE).generatePrivate(new PKCS8EncodedKeySpec(encoded));
    }
}
