package itu.notification.campaign;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.notification.campaign.ReplyPayloads.NewReply;
import itu.notification.campaign.ReplyPayloads.ReplyView;
import itu.notification.campaign.ReplyPayloads.ReplyWithdrawal;
import itu.platform.idempotency.Idempotent;
import itu.platform.paging.Cursors;
import itu.platform.paging.Page;
import itu.platform.security.Roles;

/** Who has answered a campaign; no reminder reaches them. */
@Path("/campaigns/{id}/replies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Campaigns")
@RolesAllowed({Roles.OUTREACH_OFFICER, Roles.AUDITOR, Roles.CONFERENCE_SECRETARY, Roles.ADMINISTRATOR})
@RunOnVirtualThread
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "Role missing")
@APIResponse(responseCode = "404", description = "`not-found`")
class ReplyResource {
    private final Campaigns campaigns;
    private final GivenReplies replies;
    private final OfficeReplies office;
    private final Cursors cursors;

    ReplyResource(Campaigns campaigns, GivenReplies replies, OfficeReplies office, Cursors cursors) {
        this.campaigns = campaigns;
        this.replies = replies;
        this.office = office;
        this.cursors = cursors;
    }

    @GET
    @Transactional
    @Operation(summary = "List the answers to a campaign", description = """
                    By addressee, also those that were taken back. Opens and clicks are not looked at: an answer is the only proof that \
                    a letter was read.""" + CampaignResource.READERS)
    @APIResponse(responseCode = "200", description = "A page of answers")
    @APIResponse(responseCode = "400", description = "`invalid-cursor`")
    public Page<ReplyView> list(
            @PathParam("id") UUID id,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @Parameter(description = "`next` of the page before") @QueryParam("cursor") @Nullable String cursor) {
        campaigns.required(id);
        return cursors.page(
                        replies.page(id, cursors.read(cursor, 3), limit + 1),
                        limit,
                        reply -> List.of(reply.addressee(), reply.kind(), reply.reference()))
                .map(ReplyView::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.OUTREACH_OFFICER)
    @Idempotent
    @Operation(
            summary = "Enter an answer that came by post",
            description = "From then on no reminder reaches the addressee." + CampaignResource.MAKERS)
    @APIResponse(responseCode = "201", description = "The answer")
    @APIResponse(responseCode = "400", description = "`malformed-request`, `idempotency-key-required`")
    @APIResponse(
            responseCode = "422",
            description =
                    "`campaign-reply-refused`: received in the future, or the campaign has not written to the addressee")
    public RestResponse<ReplyView> enter(@PathParam("id") UUID id, @Valid @NotNull NewReply body) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, office.enter(id, body))
                .header(HttpHeaders.LOCATION, "/api/notifications/v1/campaigns/" + id + "/replies")
                .build();
    }

    @POST
    @Path("/withdrawals")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.OUTREACH_OFFICER)
    @Idempotent
    @Operation(
            summary = "Take back an answer that was entered by mistake",
            description = "One that the office entered; reminders reach the addressee again." + CampaignResource.MAKERS)
    @APIResponse(responseCode = "201", description = "The answer, taken back")
    @APIResponse(responseCode = "400", description = "`malformed-request`, `idempotency-key-required`")
    public RestResponse<ReplyView> withdraw(@PathParam("id") UUID id, @Valid @NotNull ReplyWithdrawal body) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, office.withdraw(id, body))
                .build();
    }
}
