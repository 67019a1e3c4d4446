package itu.local;

import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class KeycloakRealmTest {
    private static final Layout LAYOUT = new Layout(Path.of(System.getProperty("suite.root")));

    @TempDir
    static Path folder;

    private static KeycloakServer keycloak;
    private static Tokens tokens;

    @BeforeAll
    static void start() {
        keycloak = new KeycloakServer(
                LAYOUT.keycloakHome(),
                LAYOUT.realm(),
                folder.resolve("data"),
                FreePorts.next(),
                "only-for-this-test",
                folder.resolve("keycloak.log"),
                new Children(new RunFile(folder.resolve("run/processes"))));
        keycloak.start();
        tokens = new Tokens(keycloak.origin() + "/realms/itu-suite");
    }

    @AfterAll
    static void stop() {
        keycloak.stop();
    }

    @Test
    void a_delegates_token_names_the_suite_the_member_state_and_the_role() throws Exception {
        var claims = claims(tokens.of("delegate.che"));

        assertThat(claims.path("aud").asText()).isEqualTo("itu-suite");
        assertThat(claims.path("member_state").asText()).isEqualTo("CHE");
        assertThat(roles(claims)).containsExactly("member-state-delegate");
        assertThat(claims.has("organization")).isFalse();
    }

    @Test
    void a_focal_points_token_names_the_organization() throws Exception {
        var claims = claims(tokens.of("focal.point"));

        assertThat(claims.path("organization").asText()).isEqualTo("00000000-0000-7000-8000-000000000001");
    }

    @Test
    void a_token_lives_for_fifteen_minutes() throws Exception {
        var claims = claims(tokens.of("auditor"));

        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(900);
    }

    @Test
    void an_unknown_user_gets_a_sentence_instead_of_a_token() {
        assertThatThrownBy(() -> tokens.of("nobody"))
                .isInstanceOf(SuiteFailure.class)
                .hasMessageContaining("No token for \"nobody\"");
    }

    private static JsonNode claims(String token) throws Exception {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    private static List<String> roles(JsonNode claims) {
        return claims.path("realm_access")
                .path("roles")
                .valueStream()
                .map(JsonNode::asText)
                .toList();
    }
}
