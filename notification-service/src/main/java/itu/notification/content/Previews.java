package itu.notification.content;

import java.util.List;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import itu.notification.letter.Letter;
import itu.platform.language.Language;

/** Answers with a letter that nobody got: as JSON, or as a page in which nothing can run. */
public final class Previews {
    private static final List<Variant> FORMS = Variant.mediaTypes(
                    MediaType.APPLICATION_JSON_TYPE, MediaType.TEXT_HTML_TYPE)
            .build();

    private Previews() {}

    /** A letter before it is sent. */
    @Schema(name = "LetterPreview")
    public record Preview(
            String subject,

            @Schema(description = "Plain text in lines of 72 columns")
            String text,

            @Schema(description = "A whole HTML document") String html) {}

    public static Response answer(Letter letter, Language language, Request request) {
        var form = request.selectVariant(FORMS);
        var html = form != null && form.getMediaType().isCompatible(MediaType.TEXT_HTML_TYPE);
        return (html
                        ? Response.ok(letter.html(), MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                        : Response.ok(
                                new Preview(letter.title(), letter.text(), letter.html()), MediaType.APPLICATION_JSON))
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, "Accept")
                .header("Content-Security-Policy", "sandbox; default-src 'none'; style-src 'unsafe-inline'")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
