package itu.membership.upgrade;

import java.util.UUID;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.membership.lifecycle.Addressed;
import itu.membership.membership.MembershipPayloads.MembershipView;
import itu.membership.upgrade.UpgradePayloads.NewUpgrade;
import itu.platform.idempotency.Idempotent;
import itu.platform.security.Roles;

/** Associates that become Sector Members. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("/memberships")
@Tag(name = "Steps up", description = "From Associate to Sector Member, and into further Sectors")
@RolesAllowed({Roles.MEMBERSHIP_OFFICER, Roles.ADMINISTRATOR})
@RunOnVirtualThread
class UpgradeResource {
    private final Upgrading upgrading;

    UpgradeResource(Upgrading upgrading) {
        this.upgrading = upgrading;
    }

    @POST
    @Path("/{membership}/upgrades")
    @Idempotent
    @Operation(summary = "Upgrade an Associate to Sector Member", description = """
                    The Associate's membership ends on the day on which the Sector Membership of the same Sector begins; that one
                    awaits its first payment. The class is one of the scale (CV 468), not below the lowest open to the entity
                    (CV 468B, Resolution 170). With validateOnly=true nothing is written. Roles: membership-officer,
                    administrator.""")
    @APIResponse(
            responseCode = "201",
            description = "The new membership; Location and ETag are its own",
            content = @Content(schema = @Schema(implementation = MembershipView.class)))
    @APIResponse(responseCode = "200", description = "Dry run: what it would be")
    @APIResponse(responseCode = "404", description = "`membership-not-found`")
    @APIResponse(
            responseCode = "409",
            description = "`sector-held-already` (CV 480A), `associate-not-active`, `membership-ended`")
    @APIResponse(responseCode = "412", description = "`precondition-failed`: it was changed meanwhile")
    @APIResponse(
            responseCode = "422",
            description = "`not-an-associate` (CV 241A), `units-not-on-scale` (CV 468), `units-too-low` (CV 468B), "
                    + "`day-not-possible`")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public RestResponse<MembershipView> upgrade(
            UUID membership,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewUpgrade body,
            @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly,
            UriInfo uri) {
        return upgrading
                .upgrade(new Addressed(membership, ifMatch, validateOnly), body)
                .answer(uri);
    }
}
