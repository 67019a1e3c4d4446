package itu.membership.denunciation;

import java.util.UUID;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import itu.membership.denunciation.DenunciationPayloads.DenunciationList;
import itu.membership.denunciation.DenunciationPayloads.NewDenunciations;
import itu.platform.idempotency.Idempotent;
import itu.platform.security.Roles;

/** Denunciations of several memberships of an organization by one notice. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("/organizations")
@Tag(name = "Denunciations")
@RunOnVirtualThread
class OrganizationDenunciationResource {
    private final Denouncing denouncing;

    OrganizationDenunciationResource(Denouncing denouncing) {
        this.denouncing = denouncing;
    }

    @POST
    @Path("/{organization}/denunciations")
    @RolesAllowed({Roles.MEMBERSHIP_OFFICER, Roles.ADMINISTRATOR, Roles.MEMBER_STATE_DELEGATE, Roles.MEMBER_FOCAL_POINT
    })
    @Idempotent
    @Operation(summary = "Denounce what an organization holds in some Sectors, or all of it", description = """
                    As for one membership (CV 240, 473). What is denounced already keeps its day, what is over stays over. No
                    If-Match: the notice concerns whatever is held when it is received. With validateOnly=true nothing is written.
                    Roles: member-focal-point (own organization), member-state-delegate (own State), membership-officer,
                    administrator.""")
    @APIResponse(
            responseCode = "201",
            description = "Denounced",
            content = @Content(schema = @Schema(implementation = DenunciationList.class)))
    @APIResponse(responseCode = "200", description = "Dry run: what would be recorded")
    @APIResponse(responseCode = "404", description = "`membership-not-found`: nothing is held, or it is another one's")
    @APIResponse(responseCode = "409", description = "`nothing-to-denounce` (CV 240)")
    @APIResponse(responseCode = "422", description = "`letter-details`, `day-not-possible`")
    public RestResponse<DenunciationList> denounce(
            UUID organization,
            @Valid @NotNull NewDenunciations body,
            @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly) {
        var denounced = new DenunciationList(denouncing.denounceAll(organization, body, validateOnly));
        return validateOnly ? RestResponse.ok(denounced) : RestResponse.status(RestResponse.Status.CREATED, denounced);
    }
}
