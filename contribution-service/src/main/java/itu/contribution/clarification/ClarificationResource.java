package itu.contribution.clarification;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import itu.platform.idempotency.Idempotent;
import itu.platform.paging.Page;
import itu.platform.security.Roles;

@Produces(MediaType.APPLICATION_JSON)
@Path("/declarations/{id}/clarifications")
@Tag(name = "Clarifications", description = "Questions about a declaration, and answers")
@RunOnVirtualThread
class ClarificationResource {
    private final Clarifying clarifying;

    ClarificationResource(Clarifying clarifying) {
        this.clarifying = clarifying;
    }

    @GET
    @RolesAllowed({
        Roles.MEMBER_STATE_DELEGATE,
        Roles.MEMBER_FOCAL_POINT,
        Roles.CONFERENCE_SECRETARY,
        Roles.FINANCE_OFFICER,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    @Operation(
            summary = "List the questions about a declaration, with their answers",
            description =
                    "In the order in which they were asked. Roles: member-state-delegate (own State), member-focal-point (own "
                            + "Sector Member), conference-secretary, finance-officer, auditor, administrator.")
    @APIResponse(responseCode = "200", description = "The questions")
    @APIResponse(responseCode = "404", description = "No such declaration, or not yours")
    public Page<ClarificationView> list(UUID id) {
        return new Page<>(clarifying.of(id), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.CONFERENCE_SECRETARY, Roles.ADMINISTRATOR})
    @Idempotent
    @Operation(
            summary = "Ask about a declaration",
            description = "The declaration stands as it is meanwhile. Roles: conference-secretary, administrator.")
    @APIResponse(responseCode = "201", description = "The question, with its number")
    @APIResponse(responseCode = "404", description = "No such declaration")
    public RestResponse<ClarificationView> ask(UUID id, @Valid @NotNull ClarificationTexts.Text body, UriInfo uri) {
        return created(clarifying.ask(id, body.text()), uri);
    }

    @POST
    @Path("/{number}/answers")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER_STATE_DELEGATE, Roles.MEMBER_FOCAL_POINT})
    @Idempotent
    @Operation(
            summary = "Answer a question about a declaration",
            description =
                    "An answer changes nothing about the declaration: correct it for that. More than one answer can be given until "
                            + "the question is closed. Roles: member-state-delegate (own State), member-focal-point (own Sector Member).")
    @APIResponse(responseCode = "201", description = "The question with its answers")
    @APIResponse(responseCode = "404", description = "No such question, or not about your declaration")
    @APIResponse(responseCode = "409", description = "The question is closed")
    public RestResponse<ClarificationView> answer(
            UUID id, int number, @Valid @NotNull ClarificationTexts.Text body, UriInfo uri) {
        return created(clarifying.answer(id, number, body.text()), uri);
    }

    @POST
    @Path("/{number}/closures")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.CONFERENCE_SECRETARY, Roles.ADMINISTRATOR})
    @Idempotent
    @Operation(
            summary = "Close a question about a declaration",
            description = "Answered or not, with closing words or without. Roles: conference-secretary, administrator.")
    @APIResponse(responseCode = "201", description = "The question, closed")
    @APIResponse(responseCode = "404", description = "No such question")
    @APIResponse(responseCode = "409", description = "The question is closed already")
    public RestResponse<ClarificationView> close(
            UUID id, int number, @Valid @NotNull ClarificationTexts.Closing body, UriInfo uri) {
        return created(clarifying.close(id, number, body.text()), uri);
    }

    private static RestResponse<ClarificationView> created(ClarificationView view, UriInfo uri) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .header(HttpHeaders.LOCATION, uri.getPath())
                .build();
    }
}
