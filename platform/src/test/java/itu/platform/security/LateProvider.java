package itu.platform.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import itu.local.FreePorts;
import itu.local.test.SuiteInfrastructure;
import itu.local.test.Tokens;

/** An identity provider that the service is told of before it is there. */
public class LateProvider implements QuarkusTestResourceLifecycleManager {
    private static final String KEY = "quarkus.oidc.public-key";

    private final String origin = "http://127.0.0.1:" + FreePorts.next();
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<>(SuiteInfrastructure.settings());
        settings.put(KEY, "");
        settings.put("quarkus.oidc.auth-server-url", origin);
        settings.put("suite.identity.ask-every", "1s");
        return settings;
    }

    /** After the infrastructure of all tests, whose key it takes away. */
    @Override
    public int order() {
        return 1_000;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(LateProvider.class));
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    void open() {
        try {
            var address = URI.create(origin);
            server = HttpServer.create(
                    new InetSocketAddress(InetAddress.getByName(address.getHost()), address.getPort()), 50);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        answer("/.well-known/openid-configuration", """
                {"issuer": "%s", "jwks_uri": "%s/keys"}""".formatted(Tokens.ISSUER, origin));
        answer("/keys", keys());
        server.start();
    }

    private void answer(String path, String json) {
        server.createContext(path, exchange -> {
            var body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private static String keys() {
        try {
            var encoded =
                    Base64.getDecoder().decode(SuiteInfrastructure.settings().get(KEY));
            var key = (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded));
            return """
                    {"keys": [{"kty": "RSA", "alg": "RS256", "use": "sig", "n": "%s", "e": "%s"}]}""".formatted(
                            number(key.getModulus().toByteArray()),
                            number(key.getPublicExponent().toByteArray()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String number(byte[] bytes) {
        var start = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(bytes, start, bytes.length));
    }
}
