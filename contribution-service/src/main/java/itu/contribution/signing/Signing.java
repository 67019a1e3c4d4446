package itu.contribution.signing;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.util.Base64;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import io.quarkus.runtime.StartupEvent;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/**
 * Detached signatures over bytes as they are: JWS with the payload left out (RFC 7515, appendix F) and not encoded
 * ({@code b64=false}, RFC 7797), EdDSA with Ed25519.
 */
@ApplicationScoped
public class Signing {
    private static final String UNENCODED = "b64";
    private static final AlgorithmConstraints EDDSA_ONLY =
            new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.EDDSA);

    private final SigningKeys keys;
    private final Rotating rotating;
    private final KeySeal seal;

    Signing(SigningKeys keys, Rotating rotating, KeySeal seal) {
        this.keys = keys;
        this.rotating = rotating;
        this.seal = seal;
    }

    /** Better no start than a service that takes declarations and cannot sign their receipts. */
    void requireUsableKey(@Observes StartupEvent start) {
        keys.current().ifPresent(this::open);
    }

    /** Signs with the current key, in the caller's transaction. */
    @Transactional
    public Signature sign(byte[] content) {
        var current = rotating.currentOrFirst();
        try {
            var jws = new JsonWebSignature();
            jws.getHeaders()
                    .setFullHeaderAsJsonString(Signature.header(current.key().id()));
            jws.setPayloadBytes(content);
            jws.setKey(open(current));
            jws.sign();
            return new Signature(current.key().id(), Base64.getUrlDecoder().decode(jws.getEncodedSignature()));
        } catch (JoseException e) {
            throw new IllegalStateException("Could not sign", e);
        }
    }

    /** Whether a detached signature is that of a published key over the content. */
    public boolean verifies(Signature signature, byte[] content) {
        var key = keys.byId(signature.keyId());
        if (key.isEmpty()) {
            return false;
        }
        try {
            var jws = new JsonWebSignature();
            jws.setAlgorithmConstraints(EDDSA_ONLY);
            jws.setKnownCriticalHeaders(UNENCODED);
            jws.setCompactSerialization(signature.jws());
            jws.setPayloadBytes(content);
            jws.setKey(KeyPairs.readPublic(key.get().publicKey()));
            return jws.verifySignature();
        } catch (JoseException malformed) {
            return false;
        }
    }

    private PrivateKey open(SigningKeys.Kept kept) {
        try {
            return KeyPairs.readPrivate(
                    kept.sealed() ? seal.open(kept.key().id(), kept.privateKey()) : kept.privateKey());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The signing key %s cannot be opened: suite.signing.secret is not the one it was sealed with"
                            .formatted(kept.key().id()),
                    e);
        }
    }
}
