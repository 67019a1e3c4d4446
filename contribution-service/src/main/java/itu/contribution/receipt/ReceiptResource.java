package itu.contribution.receipt;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import itu.contribution.call.Calls;
import itu.contribution.declaration.DeclarationAccess;
import itu.platform.security.Roles;

@Path("/declarations/{id}/receipt")
@Tag(
        name = "Receipts",
        description = "Signed receipts of declarations and of classes chosen outside a call, and their verification")
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
    private final DeclarationAccess access;
    private final Calls calls;
    private final ContributorNames names;
    private final ReceiptAnswers answers;

    ReceiptResource(DeclarationAccess access, Calls calls, ContributorNames names, ReceiptAnswers answers) {
        this.access = access;
        this.calls = calls;
        this.names = names;
        this.answers = answers;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, ReceiptAnswers.PDF})
    @Operation(
            summary = "Show the receipt of a declaration",
            description = ReceiptAnswers.ABOUT
                    + ". Roles: member-state-delegate (own State), member-focal-point (own organization), conference-secretary, "
                    + "finance-officer, auditor, administrator.")
    @APIResponse(
            responseCode = "200",
            description = "The receipt",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ReceiptContent.class)),
                @Content(mediaType = ReceiptAnswers.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "404", description = "No such declaration, or not yours")
    @APIResponse(responseCode = "406", description = "Neither JSON nor PDF is accepted")
    public Response show(UUID id, Request request, UriInfo uri) {
        return answers.content(subject(id), request, uri);
    }

    @GET
    @Path("/signature")
    @Produces(ReceiptAnswers.JOSE)
    @Operation(summary = "Show the signature of a receipt", description = ReceiptAnswers.ABOUT_SIGNATURE)
    @APIResponse(
            responseCode = "200",
            description = "The signature, header..signature",
            content = @Content(mediaType = ReceiptAnswers.JOSE, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "404", description = "No such declaration, or not yours")
    public RestResponse<String> signature(UUID id) {
        return answers.signature(subject(id));
    }

    private ReceiptSubject subject(UUID id) {
        var declaration = access.reachable(id, DeclarationAccess.READERS);
        return new DeclarationSubject(declaration, calls.bySlug(declaration.call()), names);
    }
}
