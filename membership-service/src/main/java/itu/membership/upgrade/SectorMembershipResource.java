package itu.membership.upgrade;

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
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import itu.membership.membership.MembershipPayloads.MembershipView;
import itu.membership.upgrade.UpgradePayloads.NewSectorMembership;
import itu.platform.idempotency.Idempotent;
import itu.platform.security.Roles;

/** Sector Members that join further Sectors. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("/organizations")
@Tag(name = "Steps up")
@RolesAllowed({Roles.MEMBERSHIP_OFFICER, Roles.ADMINISTRATOR})
@RunOnVirtualThread
class SectorMembershipResource {
    private final JoiningFurtherSector joining;

    SectorMembershipResource(JoiningFurtherSector joining) {
        this.joining = joining;
    }

    @POST
    @Path("/{organization}/sector-memberships")
    @Idempotent
    @Operation(summary = "Admit a Sector Member to a second or third Sector", description = """
                    A membership of its own with a class of its own (CV 480A), which awaits its first payment. Who is no Sector Member
                    yet applies. The class is one of the scale (CV 468), not below the lowest open to the entity (CV 468B,
                    Resolution 170). With validateOnly=true nothing is written. Roles: membership-officer, administrator.""")
    @APIResponse(
            responseCode = "201",
            description = "The new membership; Location and ETag are given",
            content = @Content(schema = @Schema(implementation = MembershipView.class)))
    @APIResponse(responseCode = "200", description = "Dry run: what it would be")
    @APIResponse(responseCode = "404", description = "`organization-not-found`")
    @APIResponse(
            responseCode = "409",
            description = "`sector-held-already` (CV 480A); `upgrade-instead`: it is an Associate of the Sector")
    @APIResponse(
            responseCode = "422",
            description = "`not-a-sector-member` (CV 233), `units-not-on-scale` (CV 468), `units-too-low` (CV 468B)")
    public RestResponse<MembershipView> join(
            UUID organization,
            @Valid @NotNull NewSectorMembership body,
            @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly,
            UriInfo uri) {
        return joining.join(organization, body, validateOnly).answer(uri);
    }
}
