package itu.contribution.declaration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import itu.contribution.call.Calls;
import itu.platform.idempotency.Idempotent;
import itu.platform.security.Roles;

@Produces(MediaType.APPLICATION_JSON)
@Path("/calls/{call}/declarations")
@Tag(name = "Declarations", description = "The classes that Member States and Sector Members announce")
@RunOnVirtualThread
class CallDeclarationResource {
    private final Calls calls;
    private final Announcing announcing;
    private final Declaring declaring;

    CallDeclarationResource(Calls calls, Announcing announcing, Declaring declaring) {
        this.calls = calls;
        this.announcing = announcing;
        this.declaring = declaring;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({
        Roles.MEMBER_STATE_DELEGATE,
        Roles.MEMBER_FOCAL_POINT,
        Roles.CONFERENCE_SECRETARY,
        Roles.ADMINISTRATOR
    })
    @Idempotent
    @Operation(summary = "Announce the class of contribution of a Member State or Sector Member", description = """
                    Records the class and gives a receipt. A later declaration of the same State or Sector Member replaces this one \
                    until the definitive date. One that comes after the deadline is kept and counts once the secretariat accepts it. \
                    The secretariat enters a letter or e-mail with reference, day of receipt, signatory and title; the latter two are \
                    open to delegates as well. Reductions beyond CS 165 and classes not open to the State under CV 468A stand with a \
                    warning at the provisional stages and are refused at the definitive one. With validateOnly=true the answer \
                    is the same and nothing is recorded. Roles: member-state-delegate (own State), member-focal-point (own \
                    Sector Member), conference-secretary, administrator.""")
    @APIResponse(
            responseCode = "201",
            description = "Recorded; the receipt number is in the body",
            headers = {
                @Header(
                        name = "Location",
                        description = "Address of the declaration",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = "ETag",
                        description = "Changes with everything that happens to it",
                        schema = @Schema(type = SchemaType.STRING))
            },
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DeclarationView.class)))
    @APIResponse(responseCode = "200", description = "Dry run: what would be recorded")
    @APIResponse(responseCode = "400", description = "Malformed, or Idempotency-Key missing")
    @APIResponse(responseCode = "404", description = "No such call, or not your Member State or Sector Member")
    @APIResponse(
            responseCode = "409",
            description = "The call is not open, or the State's present class is not on record")
    @APIResponse(
            responseCode = "422",
            description = "No class of the scale (CV 468), or not allowed at this stage (CS 165, CV 468A)")
    public RestResponse<DeclarationView> declare(
            @Parameter(description = "The circular letter's reference, with hyphens", example = "CL-25-36") String call,
            @Valid @NotNull NewDeclaration body,
            @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly) {
        var asked = calls.bySlug(call);
        var announcement = announcing.read(asked, body);
        var answer = validateOnly ? declaring.rehearse(asked, announcement) : declaring.declare(asked, announcement);
        return switch (answer) {
            case Answer.Refused(var problem) -> throw problem.toException();
            case Answer.Accepted(var of, var declaration) -> Recorded.answer(of, declaration, validateOnly);
        };
    }
}
