package itu.notification.page;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jspecify.annotations.Nullable;

/** Makes and reads the tokens in public links: a few words, signed for one purpose, that nobody else can make up. */
@ApplicationScoped
public class SignedTokens {
    private static final String SEPARATOR = "\u001f";
    private static final int SIGNATURE_BYTES = 16;
    private static final int KEY_BYTES = 32;
    private static final int LONGEST = 1_000;
    private static final String KEY = "public-page";

    private final DataSource dataSource;
    private volatile byte @Nullable [] key;

    SignedTokens(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public String sign(String purpose, String... words) {
        var content = String.join(SEPARATOR, words).getBytes(StandardCharsets.UTF_8);
        var bytes = Arrays.copyOf(content, content.length + SIGNATURE_BYTES);
        System.arraycopy(signature(purpose, content), 0, bytes, content.length, SIGNATURE_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The words of a token; empty when it is absent, forged, of another purpose, or has another number of words. */
    public Optional<List<String>> read(String purpose, @Nullable String token, int words) {
        if (token == null || token.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var bytes = Base64.getUrlDecoder().decode(token);
            var content = Arrays.copyOfRange(bytes, 0, Math.max(0, bytes.length - SIGNATURE_BYTES));
            var signature = Arrays.copyOfRange(bytes, content.length, bytes.length);
            var read = List.of(new String(content, StandardCharsets.UTF_8).split(SEPARATOR, -1));
            return MessageDigest.isEqual(signature, signature(purpose, content)) && read.size() == words
                    ? Optional.of(read)
                    : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private byte[] signature(String purpose, byte[] content) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key(), "HmacSHA256"));
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Arrays.copyOf(mac.doFinal(content), SIGNATURE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] key() {
        var known = key;
        if (known == null) {
            known = QuarkusTransaction.suspendingExisting().call(this::readOrMake);
            key = known;
        }
        return known;
    }

    /** One key for all instances, made by the first; outside the caller's transaction, with which it must not roll back. */
    private byte[] readOrMake() {
        var fresh = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(fresh);
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(
                        "insert into platform_secret (name, value) values (?, ?) on conflict do nothing");
                var select = connection.prepareStatement("select value from platform_secret where name = ?")) {
            insert.setString(1, KEY);
            insert.setBytes(2, fresh);
            insert.executeUpdate();
            select.setString(1, KEY);
            try (var rows = select.executeQuery()) {
                rows.next();
                return rows.getBytes(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read the key of public pages", e);
        }
    }
}
