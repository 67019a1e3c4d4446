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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.membership.lifecycle.LifecyclePayloads.NewActivation;
import itu.membership.lifecycle.LifecyclePayloads.NewExemption;
import itu.membership.membership.MembershipPayloads.MembershipView;
import itu.platform.idempotency.Idempotent;
import itu.platform.security.Roles;

/** What makes an admitted organization a member: its first payment, or the Council's exemption. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("/memberships")
@Tag(name = "Life of a membership", description = "What happens to a membership after its admission")
@RunOnVirtualThread
class ActivationResource {
    private final Activating activating;
    private final Exempting exempting;

    ActivationResource(Activating activating, Exempting exempting) {
        this.activating = activating;
        this.exempting = exempting;
    }

    @POST
    @Path("/{membership}/activations")
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.MEMBERSHIP_OFFICER, Roles.ADMINISTRATOR})
    @Idempotent
    @Operation(summary = "Record a first payment by hand", description = """
                    The membership is active from the day of payment on. Payments that contribution-service tells of activate by
                    themselves. With validateOnly=true nothing is written. Roles: finance-officer, membership-officer,
                    administrator.""")
    @APIResponse(
            responseCode = "201",
            description = "Active; Location and ETag are given",
            content = @Content(schema = @Schema(implementation = MembershipView.class)))
    @APIResponse(responseCode = "200", description = "Dry run: what it would be")
    @APIResponse(responseCode = "404", description = "`membership-not-found`")
    @APIResponse(responseCode = "409", description = "`membership-not-awaiting-payment` (CV 472), `membership-ended`")
    @APIResponse(responseCode = "412", description = "`precondition-failed`: it was changed meanwhile")
    @APIResponse(
            responseCode = "422",
            description = "`day-not-possible`: before the admission or to come; `nothing-to-pay` (CV 476)")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public RestResponse<MembershipView> activate(
            UUID membership,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewActivation body,
            @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly,
            UriInfo uri) {
        return activating
                .activate(new Addressed(membership, ifMatch, validateOnly), body)
                .answer(uri);
    }

    @POST
    @Path("/{membership}/exemptions")
    @RolesAllowed({Roles.MEMBERSHIP_OFFICER, Roles.ADMINISTRATOR})
    @Idempotent
    @Operation(summary = "Record that the Council exempts from fees, or goes on doing so", description = """
                    For international and regional organizations (CV 476). While no decision covers a day, the state is
                    EXEMPTION_EXPIRED. With validateOnly=true nothing is written. Roles: membership-officer, administrator.""")
    @APIResponse(
            responseCode = "201",
            description = "Exempt; Location and ETag are given",
            content = @Content(schema = @Schema(implementation = MembershipView.class)))
    @APIResponse(responseCode = "200", description = "Dry run: what it would be")
    @APIResponse(responseCode = "404", description = "`membership-not-found`")
    @APIResponse(responseCode = "409", description = "`membership-ended`")
    @APIResponse(responseCode = "412", description = "`precondition-failed`: it was changed meanwhile")
    @APIResponse(
            responseCode = "422",
            description = "`exemption-not-for-category` (CV 476), `day-not-possible`, `period-not-possible`")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public RestResponse<MembershipView> exempt(
            UUID membership,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewExemption body,
            @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly,
            UriInfo uri) {
        return exempting
                .exempt(new Addressed(membership, ifMatch, validateOnly), body)
                .answer(uri);
    }
}
