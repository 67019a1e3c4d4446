package itu.contribution.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.platform.idempotency.Idempotent;
import itu.platform.security.Roles;

@Produces(MediaType.APPLICATION_JSON)
@Path("/conferences/{conference}/definitive-dates")
@Tag(name = "Conferences")
@RunOnVirtualThread
class DefinitiveDateResource {
    private final MovingConference moving;

    DefinitiveDateResource(MovingConference moving) {
        this.moving = moving;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.CONFERENCE_SECRETARY, Roles.ADMINISTRATOR})
    @Idempotent
    @Operation(summary = "Record the day that the conference fixed for definitive choices", description = """
                    Not later than Monday of the final week (CS 161E). The answer is that of a move, and calls follow in the same \
                    way. With validateOnly=true the answer is the same and nothing changes. \
                    Roles: conference-secretary, administrator.""")
    @APIResponse(
            responseCode = "201",
            description = "Recorded; the conference's new ETag is given",
            content = @Content(schema = @Schema(implementation = MoveEffect.class)))
    @APIResponse(responseCode = "200", description = "Dry run: what would change")
    @APIResponse(responseCode = "400", description = "Malformed, or Idempotency-Key missing")
    @APIResponse(responseCode = "404", description = "No such conference")
    @APIResponse(responseCode = "409", description = "A call that follows the conference would open after its deadline")
    @APIResponse(responseCode = "412", description = "The conference has changed since it was read")
    @APIResponse(
            responseCode = "422",
            description = "Not between the opening and Monday of the final week (CS 161E), in the past, or no change")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<MoveEffect> fixDefinitiveDate(
            @Parameter(example = "PP-26") String conference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull DefinitiveDateRequest body,
            @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly,
            UriInfo uri) {
        return MoveResource.answer(
                moving.fixDefinitiveDate(conference, ifMatch, body, validateOnly), validateOnly, uri);
    }
}
