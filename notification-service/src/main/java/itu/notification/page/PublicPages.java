package itu.notification.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.RawString;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import itu.platform.language.Language;

/** Hands pages out: never stored, never framed, with no script, and with no style but the one that stands in the page. */
@ApplicationScoped
public class PublicPages {
    public static final String HTML = "text/html;charset=UTF-8";
    private static final String STYLE = "templates/page/page.css";

    private final PageConfig config;
    private final String root;
    private final String style;
    private final String policy;

    PublicPages(PageConfig config, @ConfigProperty(name = "quarkus.rest.path") String root) {
        this.config = config;
        this.root = root;
        this.style = read();
        this.policy = "default-src 'none'; style-src 'sha256-" + hash(style)
                + "'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    }

    /** What stands between the style tags of every page. */
    public RawString style() {
        return new RawString(style);
    }

    /** The address of a page for the public, such as {@code /forms/fr/survey}. */
    public String link(String path) {
        return config.base() + path(path);
    }

    /** The same without scheme and host, for links from one page to another. */
    public String path(String path) {
        return root + path;
    }

    public Response answer(int status, String html, Language language) {
        return Response.status(status)
                .entity(html)
                .type(HTML)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header("Content-Security-Policy", policy)
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private static String read() {
        try (var content = Thread.currentThread().getContextClassLoader().getResourceAsStream(STYLE)) {
            return new String(Objects.requireNonNull(content, STYLE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
