package itu.contribution.receipt;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;

import org.jboss.resteasy.reactive.RestResponse;

import itu.platform.problem.ReaderLanguage;

/** A receipt as an endpoint answers with it: as JSON, as PDF in the reader's language, and its signature. */
@ApplicationScoped
public class ReceiptAnswers {
    public static final String PDF = "application/pdf";
    public static final String JOSE = "application/jose";

    /** What the endpoints of receipts say of the forms, in the OpenAPI document. */
    public static final String ABOUT = """
            As JSON: canonical (RFC 8785), byte for byte what was signed; its SHA-256 hash is the ETag and in Repr-Digest. As PDF \
            (PDF/A-3u, PDF/UA-1): in the language of Accept-Language, with hash and a code to verify it by. Both stay the same \
            for ever""";

    /** What they say of the signature. */
    public static final String ABOUT_SIGNATURE = """
            Detached JWS, compact (RFC 7515 appendix F), over the bytes of the receipt as JSON, which are not encoded \
            (b64=false, RFC 7797); EdDSA with Ed25519, key by kid at /jwks. Roles as for the receipt.""";

    private static final String VARY = "Accept, Accept-Language";
    private static final String PRIVATE = "private, no-cache";
    private static final List<Variant> FORMS = Variant.mediaTypes(
                    MediaType.APPLICATION_JSON_TYPE, MediaType.valueOf(PDF))
            .build();

    private final Issuing issuing;
    private final Paper paper;

    ReceiptAnswers(Issuing issuing, Paper paper) {
        this.issuing = issuing;
        this.paper = paper;
    }

    /** The receipt of a subject, in the form that the request prefers. */
    public Response content(ReceiptSubject subject, Request request, UriInfo uri) {
        var receipt = issuing.of(subject);
        var form = request.selectVariant(FORMS);
        return form != null && PDF.equals(form.getMediaType().toString()) ? pdf(receipt, subject, uri) : json(receipt);
    }

    /** Its signature: a detached JWS over the bytes of the JSON. */
    public RestResponse<String> signature(ReceiptSubject subject) {
        var receipt = issuing.of(subject);
        return RestResponse.ResponseBuilder.ok(receipt.signature().jws(), JOSE)
                .tag(receipt.hash())
                .build();
    }

    private static Response json(Receipt receipt) {
        var digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(receipt.hash()));
        return Response.ok(receipt.content(), MediaType.APPLICATION_JSON)
                .tag(receipt.hash())
                .header(HttpHeaders.VARY, VARY)
                .header(HttpHeaders.CACHE_CONTROL, PRIVATE)
                .header("Repr-Digest", "sha-256=:" + digest + ":")
                .build();
    }

    private Response pdf(Receipt receipt, ReceiptSubject subject, UriInfo uri) {
        var language = ReaderLanguage.current();
        var name = receipt.number().replace('/', '-') + "-" + language.tag() + ".pdf";
        return Response.ok(paper.print(receipt, subject, language, uri.getBaseUri()), PDF)
                .tag(receipt.hash() + "-" + language.tag())
                .header(HttpHeaders.VARY, VARY)
                .header(HttpHeaders.CACHE_CONTROL, PRIVATE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "\"")
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .build();
    }
}
