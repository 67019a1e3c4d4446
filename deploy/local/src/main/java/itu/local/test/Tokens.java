package itu.local.test;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;

/** Signs access tokens like those of the suite's realm, with a key made for this JVM; an application under test trusts it. */
public record Tokens(String claims, Instant expires, String issuer, String audience) {
    /** The issuer that an application under test expects. */
    public static final String ISSUER = "https://identity.example.org/realms/itu-suite";

    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    /** A valid token for a user with roles. */
    public static Tokens of(String subject, String... roles) {
        var claims = "\"sub\":\"%s\",\"preferred_username\":\"%s\",\"realm_access\":{\"roles\":[%s]}"
                .formatted(
                        subject,
                        subject,
                        String.join(
                                ",",
                                Arrays.stream(roles)
                                        .map(role -> '"' + role + '"')
                                        .toList()));
        return new Tokens(claims, Instant.now().plus(Duration.ofMinutes(10)), ISSUER, "itu-suite");
    }

    /** A valid token for a delegate of a Member State (ISO 3166-1 alpha-3). */
    public static Tokens delegateOf(String memberState) {
        return of("delegate-" + memberState, "member-state-delegate").claim("member_state", memberState);
    }

    public Tokens claim(String name, String value) {
        return new Tokens(claims + ",\"%s\":\"%s\"".formatted(name, value), expires, issuer, audience);
    }

    public Tokens expired() {
        return new Tokens(claims, Instant.now().minus(Duration.ofMinutes(5)), issuer, audience);
    }

    public Tokens issuedBy(String other) {
        return new Tokens(claims, expires, other, audience);
    }

    public Tokens meantFor(String other) {
        return new Tokens(claims, expires, issuer, other);
    }

    /** The signed token, to be sent as a bearer. */
    public String bearer() {
        var issued = expires.minus(Duration.ofMinutes(15)).getEpochSecond();
        var payload = "{%s,\"typ\":\"Bearer\",\"iss\":\"%s\",\"aud\":\"%s\",\"iat\":%d,\"exp\":%d}"
                .formatted(claims, issuer, audience, issued, expires.getEpochSecond());
        var signed = encode("{\"alg\":\"RS256\",\"typ\":\"JWT\"}") + "." + encode(payload);
        return signed + "." + URL.encodeToString(sign(signed));
    }

    static Map<String, String> newKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var pair = generator.generateKeyPair();
            var base64 = Base64.getEncoder();
            return Map.of(
                    "public", base64.encodeToString(pair.getPublic().getEncoded()),
                    "private", base64.encodeToString(pair.getPrivate().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String json) {
        return URL.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] sign(String content) {
        try {
            var key = Base64.getDecoder().decode(SuiteInfrastructure.setting("suite.test.signing-key"));
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(key)));
            signature.update(content.getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
