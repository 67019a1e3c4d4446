package itu.membership.lifecycle;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.membership.lifecycle.LifecyclePayloads.NewOverride;
import itu.membership.lifecycle.LifecyclePayloads.StatedReason;
import itu.membership.membership.MembershipPayloads.MembershipView;
import itu.platform.idempotency.Idempotent;
import itu.platform.security.Roles;

/** Corrective acts of the secretariat: a state set by hand, its lifting, and the retraction of a fact found wrong. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("/memberships")
@Tag(name = "Life of a membership")
@RolesAllowed({Roles.MEMBERSHIP_OFFICER, Roles.ADMINISTRATOR})
@RunOnVirtualThread
class OverrideResource {
    private final Overriding overriding;
    private final Retracting retracting;

    OverrideResource(Overriding overriding, Retracting retracting) {
        this.overriding = overriding;
        this.retracting = retracting;
    }

    @POST
    @Path("/{membership}/overrides")
    @Idempotent
    @Operation(summary = "Set a membership to a state by hand until a day", description = """
                    An override counts before everything that is derived, and is a fact like the others: with author, reason and
                    end. What happens meanwhile is recorded and counts once the override is over. With validateOnly=true nothing
                    is written. Roles: membership-officer, administrator.""")
    @APIResponse(
            responseCode = "201",
            description = "Overridden; Location and ETag are given",
            content = @Content(schema = @Schema(implementation = MembershipView.class)))
    @APIResponse(responseCode = "200", description = "Dry run: what it would be")
    @APIResponse(responseCode = "404", description = "`membership-not-found`")
    @APIResponse(responseCode = "409", description = "`override-stands`: another one covers a day; `membership-ended`")
    @APIResponse(responseCode = "412", description = "`precondition-failed`: it was changed meanwhile")
    @APIResponse(responseCode = "422", description = "`day-not-possible`, `period-not-possible`")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public RestResponse<MembershipView> override(
            UUID membership,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewOverride body,
            @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly,
            UriInfo uri) {
        return overriding
                .override(new Addressed(membership, ifMatch, validateOnly), body)
                .answer(uri);
    }

    @POST
    @Path("/{membership}/overrides/{number}/liftings")
    @Idempotent
    @Operation(summary = "Lift an override from today on", description = """
                    The days on which it counted keep it; from today the state is derived from the other facts. With
                    validateOnly=true nothing is written. Roles: membership-officer, administrator.""")
    @APIResponse(
            responseCode = "201",
            description = "Lifted; Location and ETag are given",
            content = @Content(schema = @Schema(implementation = MembershipView.class)))
    @APIResponse(responseCode = "200", description = "Dry run: what it would be")
    @APIResponse(responseCode = "404", description = "`membership-not-found`, `override-not-found`")
    @APIResponse(responseCode = "409", description = "`override-over`: it has run out")
    @APIResponse(responseCode = "412", description = "`precondition-failed`: it was changed meanwhile")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public RestResponse<MembershipView> lift(
            UUID membership,
            @Parameter(description = "Number of the fact", example = "3") int number,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull StatedReason body,
            @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly,
            UriInfo uri) {
        return overriding
                .lift(new Addressed(membership, ifMatch, validateOnly), number, body.reason())
                .answer(uri);
    }

    @POST
    @Path("/{membership}/facts/{number}/retractions")
    @Idempotent
    @Operation(summary = "Retract a fact that was found wrong", description = """
                    It stays on record and does not count any more; the state is derived without it, for past days too. What it
                    was known to be before can still be asked with knownAt. With validateOnly=true nothing is written. Roles:
                    membership-officer, administrator.""")
    @APIResponse(
            responseCode = "201",
            description = "Retracted; Location and ETag are given",
            content = @Content(schema = @Schema(implementation = MembershipView.class)))
    @APIResponse(responseCode = "200", description = "Dry run: what it would be")
    @APIResponse(
            responseCode = "404",
            description = "`membership-not-found`, `fact-not-found`: no such fact, or retracted already")
    @APIResponse(responseCode = "412", description = "`precondition-failed`: it was changed meanwhile")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public RestResponse<MembershipView> retract(
            UUID membership,
            @Parameter(description = "Number of the fact", example = "3") int number,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull StatedReason body,
            @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly,
            UriInfo uri) {
        return retracting
                .retract(new Addressed(membership, ifMatch, validateOnly), number, body.reason())
                .answer(uri);
    }
}
