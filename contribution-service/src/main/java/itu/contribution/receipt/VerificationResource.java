package itu.contribution.receipt;

import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import itu.platform.language.Language;
import itu.platform.problem.Problem;
import itu.platform.problem.ReaderLanguage;

@Path("/receipts/verification")
@Tag(
        name = "Receipts",
        description = "Signed receipts of declarations and of classes chosen outside a call, and their verification")
@PermitAll
@RunOnVirtualThread
class VerificationResource {
    private static final int LONGEST = 200;
    private static final List<Variant> FORMS = Variant.mediaTypes(
                    MediaType.APPLICATION_JSON_TYPE, MediaType.TEXT_HTML_TYPE)
            .build();

    private final Verifying verifying;
    private final RequestLimit limit;
    private final CurrentVertxRequest current;
    private final Template page;

    VerificationResource(
            Verifying verifying,
            RequestLimit limit,
            CurrentVertxRequest current,
            @Location("receipt/verification.html") Template page) {
        this.verifying = verifying;
        this.limit = limit;
        this.current = current;
        this.page = page;
    }

    /**
     * Whether a receipt is genuine; nothing of its content.
     *
     * @param number as asked
     * @param issuedOn day of issue; absent unless genuine
     * @param keyId the key that signed it, at /jwks; absent unless genuine
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Verification(
            @Schema(examples = "CL-25-36/CHE/0001") String number,
            boolean genuine,
            @Nullable LocalDate issuedOn,
            @Nullable String keyId) {}

    @GET
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @Operation(summary = "Verify a receipt by its number and hash", description = """
                    Says whether a receipt with this number and hash was issued here, on what day and with which key. Whether what \
                    it is of still stands, and what it says, is not told; an unknown number and a wrong hash get the same \
                    answer. As JSON, or as a page for people who scanned the code of a receipt. Open to everyone, some requests a \
                    minute.""")
    @APIResponse(
            responseCode = "200",
            description = "Whether it is genuine",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Verification.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "400", description = "Number or hash is missing (JSON only), or too long")
    @APIResponse(responseCode = "406", description = "Neither JSON nor HTML is accepted")
    @APIResponse(responseCode = "429", description = "Too many requests from this address; see Retry-After")
    public Response verify(
            @QueryParam("number")
                    @DefaultValue("")
                    @Parameter(description = "As printed", example = "CL-25-36/CHE/0001")
                    String number,
            @QueryParam("hash") @DefaultValue("") @Parameter(description = "SHA-256, hexadecimal digits") String hash,
            @QueryParam("language")
                    @Parameter(description = "Of the page; Accept-Language otherwise", example = "fr")
                    @Nullable
                    String language,
            Request request) {
        requireShare();
        if (number.length() > LONGEST || hash.length() > LONGEST) {
            throw Problem.of(ReceiptProblem.VERIFICATION_INCOMPLETE).toException();
        }
        var form = request.selectVariant(FORMS);
        return form != null && form.getMediaType().isCompatible(MediaType.TEXT_HTML_TYPE)
                ? html(number, hash, language(language))
                : json(number, hash);
    }

    private void requireShare() {
        var exchange = current.getCurrent();
        if (!limit.allows(String.valueOf(exchange.request().remoteAddress().hostAddress()))) {
            exchange.response().putHeader(HttpHeaders.RETRY_AFTER, Integer.toString(RequestLimit.SECONDS));
            throw Problem.of(ReceiptProblem.TOO_MANY_REQUESTS)
                    .with("retryAfter", RequestLimit.SECONDS)
                    .toException();
        }
    }

    private Response json(String number, String hash) {
        if (number.isBlank() || hash.isBlank()) {
            throw Problem.of(ReceiptProblem.VERIFICATION_INCOMPLETE).toException();
        }
        var answer = verifying
                .verify(number, hash)
                .map(found -> new Verification(
                        found.number(),
                        true,
                        found.issuedOn(),
                        found.signature().keyId()))
                .orElseGet(() -> new Verification(number, false, null, null));
        return Response.ok(answer, MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, "Accept, Accept-Language")
                .build();
    }

    private Response html(String number, String hash, Language language) {
        return Response.ok(page.data("page", shown(number, hash, language)).render(), MediaType.TEXT_HTML)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, "Accept, Accept-Language")
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private VerificationPage shown(String number, String hash, Language language) {
        if (number.isBlank() || hash.isBlank()) {
            return VerificationPage.empty(language, number, hash);
        }
        return verifying
                .verify(number, hash)
                .map(found -> VerificationPage.genuine(language, found))
                .orElseGet(() -> VerificationPage.unknown(language, number, hash));
    }

    /** A language that is none of the six is taken for none: the page serves people, not programs. */
    private static Language language(@Nullable String asked) {
        return asked == null ? ReaderLanguage.current() : Language.negotiate(asked);
    }
}
