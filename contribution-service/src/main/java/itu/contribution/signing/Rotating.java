package itu.contribution.signing;

import java.security.GeneralSecurityException;
import java.time.temporal.ChronoUnit;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.time.BusinessClock;

/** A new key takes the place of the current one. What was signed with an older one stays verifiable: its public part stays published. */
@ApplicationScoped
class Rotating {
    private final SigningKeys keys;
    private final KeySeal seal;
    private final Audit audit;
    private final BusinessClock clock;

    Rotating(SigningKeys keys, KeySeal seal, Audit audit, BusinessClock clock) {
        this.keys = keys;
        this.seal = seal;
        this.audit = audit;
        this.clock = clock;
    }

    /** Makes a new current key. */
    @Transactional
    SigningKey rotate(String reason) {
        keys.lock();
        return replace(reason);
    }

    /** The current key; made now when there never was one. */
    @Transactional
    SigningKeys.Kept currentOrFirst() {
        return keys.current().orElseGet(() -> {
            keys.lock();
            if (keys.current().isEmpty()) {
                replace(null);
            }
            return keys.current().orElseThrow();
        });
    }

    private SigningKey replace(@Nullable String reason) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var before = keys.current().map(kept -> Map.of("id", kept.key().id())).orElse(null);
        keys.retireCurrent(now);
        try {
            var pair = KeyPairs.make();
            var described = KeyPairs.describe(pair);
            var key = new SigningKey(described.getKeyId(), KeyPairs.write(described), now, null);
            var encoded = pair.getPrivate().getEncoded();
            keys.add(new SigningKeys.Kept(key, seal.seals() ? seal.seal(key.id(), encoded) : encoded, seal.seals()));
            audit.record(new AuditEntry(
                    "signing-key-made", "signing-key", key.id(), before, Map.of("id", key.id()), reason));
            return key;
        } catch (GeneralSecurityException | JoseException e) {
            throw new IllegalStateException("Could not make a signing key", e);
        }
    }
}
