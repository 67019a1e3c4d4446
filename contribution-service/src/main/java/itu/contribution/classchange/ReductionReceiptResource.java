package itu.contribution.classchange;

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

import itu.contribution.receipt.ReceiptAnswers;
import itu.platform.security.Roles;

@Path("/reductions/{id}/receipt")
@Tag(name = "Reductions")
@RolesAllowed({
    Roles.MEMBER_STATE_DELEGATE,
    Roles.CONFERENCE_SECRETARY,
    Roles.FINANCE_OFFICER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
@RunOnVirtualThread
class ReductionReceiptResource {
    private final ChangeReceipts receipts;
    private final ReceiptAnswers answers;

    ReductionReceiptResource(ChangeReceipts receipts, ReceiptAnswers answers) {
        this.receipts = receipts;
        this.answers = answers;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, ReceiptAnswers.PDF})
    @Operation(
            summary = "Show the receipt of a reduction",
            description = ReceiptAnswers.ABOUT
                    + ", also when the reduction is withdrawn. Its number is the reference of the reduction. Roles: member-state-delegate "
                    + "(own State), conference-secretary, finance-officer, auditor, administrator.")
    @APIResponse(
            responseCode = "200",
            description = "The receipt",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ChangeReceiptContent.class)),
                @Content(mediaType = ReceiptAnswers.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "404", description = "No such reduction, or not yours")
    @APIResponse(responseCode = "406", description = "Neither JSON nor PDF is accepted")
    public Response show(UUID id, Request request, UriInfo uri) {
        return answers.content(receipts.of(Direction.REDUCTION, id), request, uri);
    }

    @GET
    @Path("/signature")
    @Produces(ReceiptAnswers.JOSE)
    @Operation(
            summary = "Show the signature of the receipt of a reduction",
            description = ReceiptAnswers.ABOUT_SIGNATURE)
    @APIResponse(
            responseCode = "200",
            description = "The signature, header..signature",
            content = @Content(mediaType = ReceiptAnswers.JOSE, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "404", description = "No such reduction, or not yours")
    public RestResponse<String> signature(UUID id) {
        return answers.signature(receipts.of(Direction.REDUCTION, id));
    }
}
