package itu.contribution.receipt;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import itu.contribution.call.Call;
import itu.contribution.call.Calls;
import itu.contribution.declaration.Declaration;
import itu.contribution.declaration.DeclarationAccess;
import itu.platform.problem.ReaderLanguage;
import itu.platform.security.Roles;

@Path("/declarations/{id}/receipt")
@Tag(name = "Receipts", description = "Signed receipts of declarations, and their verification")
@RolesAllowed({
    Roles.MEMBER_STATE_DELEGATE,
    Roles.MEMBER_FOCAL_POINT,
    Roles.CONFERENCE_SECRETARY,
    Roles.FINANCE_OFFICER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
@RunOnVirtualThread
class ReceiptResource {
    private static final String PDF = "application/pdf";
    private static final String JOSE = "application/jose";
    private static final String VARY = "Accept, Accept-Language";
    private static final String PRIVATE = "private, no-cache";
    private static final List<Variant> FORMS = Variant.mediaTypes(
                    MediaType.APPLICATION_JSON_TYPE, MediaType.valueOf(PDF))
            .build();

    private final DeclarationAccess access;
    private final Calls calls;
    private final Issuing issuing;
    private final Paper paper;

    ReceiptResource(DeclarationAccess access, Calls calls, Issuing issuing, Paper paper) {
        this.access = access;
        this.calls = calls;
        this.issuing = issuing;
        this.paper = paper;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, PDF})
    @Operation(summary = "Show the receipt of a declaration", description = """
                    As JSON: canonical (RFC 8785), byte for byte what was signed; its SHA-256 hash is the ETag and in \
                    Repr-Digest. As PDF (PDF/A-3u, PDF/UA-1): in the language of Accept-Language, with hash and a code to verify \
                    it by. Both stay the same for ever. Roles: member-state-delegate (own State), member-focal-point (own \
                    organization), conference-secretary, finance-officer, auditor, administrator.""")
    @APIResponse(
            responseCode = "200",
            description = "The receipt",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ReceiptContent.class)),
                @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "404", description = "No such declaration, or not yours")
    @APIResponse(responseCode = "406", description = "Neither JSON nor PDF is accepted")
    public Response show(UUID id, Request request, UriInfo uri) {
        var declaration = access.reachable(id, DeclarationAccess.READERS);
        var call = calls.bySlug(declaration.call());
        var receipt = issuing.of(declaration, call);
        var form = request.selectVariant(FORMS);
        return form != null && PDF.equals(form.getMediaType().toString())
                ? pdf(receipt, declaration, call, uri)
                : json(receipt);
    }

    @GET
    @Path("/signature")
    @Produces(JOSE)
    @Operation(
            summary = "Show the signature of a receipt",
            description =
                    "Detached JWS, compact (RFC 7515 appendix F), over the bytes of the receipt as JSON, which are not "
                            + "encoded (b64=false, RFC 7797); EdDSA with Ed25519, key by kid at /jwks. Roles as for the receipt.")
    @APIResponse(
            responseCode = "200",
            description = "The signature, header..signature",
            content = @Content(mediaType = JOSE, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "404", description = "No such declaration, or not yours")
    public RestResponse<String> signature(UUID id) {
        var declaration = access.reachable(id, DeclarationAccess.READERS);
        var receipt = issuing.of(declaration, calls.bySlug(declaration.call()));
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

    private Response pdf(Receipt receipt, Declaration declaration, Call call, UriInfo uri) {
        var language = ReaderLanguage.current();
        var name = receipt.number().replace('/', '-') + "-" + language.tag() + ".pdf";
        return Response.ok(paper.print(receipt, declaration, call, language, uri.getBaseUri()), PDF)
                .tag(receipt.hash() + "-" + language.tag())
                .header(HttpHeaders.VARY, VARY)
                .header(HttpHeaders.CACHE_CONTROL, PRIVATE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "\"")
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .build();
    }
}
