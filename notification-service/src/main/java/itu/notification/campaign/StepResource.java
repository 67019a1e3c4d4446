package itu.notification.campaign;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.notification.audience.AudienceCount;
import itu.notification.audience.SampledRecipient;
import itu.platform.idempotency.Idempotent;
import itu.platform.paging.Page;
import itu.platform.security.Roles;

/** The letter and the rungs of its ladder: on which day, to which offices, and who would get them now. */
@Path("/campaigns/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Campaigns")
@RolesAllowed({Roles.OUTREACH_OFFICER, Roles.AUDITOR, Roles.CONFERENCE_SECRETARY, Roles.ADMINISTRATOR})
@RunOnVirtualThread
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "Role missing")
@APIResponse(responseCode = "404", description = "`not-found`")
class StepResource {
    private final Reach reach;
    private final Conducting conducting;

    StepResource(Reach reach, Conducting conducting) {
        this.reach = reach;
        this.conducting = conducting;
    }

    @GET
    @Path("/steps")
    @Operation(summary = "List the steps of a campaign", description = """
                    The letter itself (0) and its reminders with their days, which move with the deadline. A planned step shows how many \
                    it would reach if it went now, and some of them; who has answered is left out.""" + CampaignResource.READERS)
    @APIResponse(responseCode = "200", description = "All steps")
    public Page<StepView> steps(@PathParam("id") UUID id) {
        return new Page<>(reach.steps(id), null);
    }

    @POST
    @Path("/steps/{number}/skips")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.OUTREACH_OFFICER, Roles.ADMINISTRATOR})
    @Idempotent
    @Operation(
            summary = "Skip a reminder",
            description =
                    "Before it has begun; needs If-Match of the campaign. Roles: outreach-officer, administrator.")
    @APIResponse(responseCode = "201", description = "The campaign after the act, with its new ETag")
    @APIResponse(responseCode = "409", description = "`campaign-step-not-planned`: it has begun, or is no reminder")
    @APIResponse(responseCode = "412", description = "`precondition-failed`")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public RestResponse<CampaignView> skip(
            @PathParam("id") UUID id,
            @PathParam("number") int number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull WithReason body) {
        return conducting.skip(id, number, ifMatch, body.reason()).answer(false);
    }

    @GET
    @Path("/audience")
    @Operation(
            summary = "Count whom a campaign would reach now",
            description = "By group, language and region, and who is left out and why." + CampaignResource.READERS)
    @APIResponse(responseCode = "200", description = "The count")
    public AudienceCount audience(@PathParam("id") UUID id) {
        return reach.count(id);
    }

    @GET
    @Path("/audience/sample")
    @Operation(summary = "Show some of those whom a campaign would reach now", description = CampaignResource.READERS)
    @APIResponse(responseCode = "200", description = "Some recipients, in their order")
    public List<SampledRecipient> sample(
            @PathParam("id") UUID id, @QueryParam("limit") @DefaultValue("10") @Min(1) @Max(100) int limit) {
        return reach.sample(id, limit);
    }
}
