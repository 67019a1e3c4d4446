package itu.notification.campaign;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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

import itu.platform.idempotency.Idempotent;
import itu.platform.security.Roles;

/** From the draft to the end of a campaign. Each act needs the version that was read, and answers with the next. */
@Path("/campaigns/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Campaigns")
@RunOnVirtualThread
@APIResponse(responseCode = "201", description = "The campaign after the act, with its new ETag")
@APIResponse(responseCode = "400", description = "`malformed-request`, `idempotency-key-required`")
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "Role missing")
@APIResponse(responseCode = "404", description = "`not-found`")
@APIResponse(responseCode = "412", description = "`precondition-failed`")
@APIResponse(responseCode = "428", description = "`precondition-required`")
class CampaignActResource {
    private static final String CONFLICT = "`campaign-state-conflict`: not in this state";

    private final Reviewing reviewing;
    private final Conducting conducting;

    CampaignActResource(Reviewing reviewing, Conducting conducting) {
        this.reviewing = reviewing;
        this.conducting = conducting;
    }

    @POST
    @Path("/submissions")
    @RolesAllowed(Roles.OUTREACH_OFFICER)
    @Idempotent
    @Operation(
            summary = "Submit a draft for approval",
            description = "Nobody corrects it from then on." + CampaignResource.MAKERS)
    @APIResponse(responseCode = "409", description = CONFLICT)
    @APIResponse(responseCode = "422", description = "`campaign-deadline-needed`: reminders count back from a deadline")
    public RestResponse<CampaignView> submit(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return reviewing.submit(id, ifMatch).answer(false);
    }

    @POST
    @Path("/approvals")
    @RolesAllowed({Roles.OUTREACH_OFFICER, Roles.ADMINISTRATOR})
    @Idempotent
    @Operation(summary = "Approve a campaign", description = """
                    By another person than those who drafted and submitted it. Refused while a text is missing in a language, older \
                    than its source or has other placeholders. Fixes the version of each text; reminders whose day is over are \
                    passed over. With validateOnly=true nothing is kept. Roles: outreach-officer, administrator.""")
    @APIResponse(responseCode = "200", description = "Dry run: it could be approved")
    @APIResponse(responseCode = "409", description = CONFLICT + "; `campaign-second-person-needed`")
    @APIResponse(
            responseCode = "422",
            description =
                    "`campaign-content-not-ready` with what is wrong in which language; `campaign-deadline-needed`")
    public RestResponse<CampaignView> approve(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly) {
        return reviewing.approve(id, ifMatch, validateOnly).answer(validateOnly);
    }

    @POST
    @Path("/rejections")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.OUTREACH_OFFICER, Roles.ADMINISTRATOR})
    @Idempotent
    @Operation(
            summary = "Send a campaign back to be drafted",
            description = "Also after its approval. Roles: outreach-officer, administrator.")
    @APIResponse(responseCode = "409", description = CONFLICT)
    public RestResponse<CampaignView> reject(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull WithReason body) {
        return reviewing.reject(id, ifMatch, body.reason()).answer(false);
    }

    @POST
    @Path("/schedules")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.OUTREACH_OFFICER, Roles.ADMINISTRATOR})
    @Idempotent
    @Operation(
            summary = "Set when a campaign starts by itself",
            description =
                    "By the business clock; a time that is past starts it at once. Roles: outreach-officer, administrator.")
    @APIResponse(responseCode = "409", description = CONFLICT)
    @APIResponse(
            responseCode = "422",
            description = "`campaign-too-late`, `campaign-call-closed`, `campaign-occasion-gone`")
    public RestResponse<CampaignView> schedule(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull StartTime body) {
        return conducting.schedule(id, ifMatch, body.startAt()).answer(false);
    }

    @POST
    @Path("/launches")
    @RolesAllowed({Roles.OUTREACH_OFFICER, Roles.ADMINISTRATOR})
    @Idempotent
    @Operation(summary = "Launch a campaign now", description = """
                    Answers at once; its recipients are frozen behind the answer, and sent to after that. Reminders whose day has come \
                    are passed over. Roles: outreach-officer, administrator.""")
    @APIResponse(responseCode = "409", description = CONFLICT)
    @APIResponse(
            responseCode = "422",
            description = "`campaign-too-late`, `campaign-call-closed`, `campaign-occasion-gone`")
    public RestResponse<CampaignView> launch(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return conducting.launch(id, ifMatch).answer(false);
    }

    @POST
    @Path("/pauses")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.OUTREACH_OFFICER, Roles.ADMINISTRATOR})
    @Idempotent
    @Operation(
            summary = "Pause a running campaign",
            description = "What no server has taken yet waits. Roles: outreach-officer, administrator.")
    @APIResponse(responseCode = "409", description = CONFLICT)
    public RestResponse<CampaignView> pause(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull WithReason body) {
        return conducting.pause(id, ifMatch, body.reason()).answer(false);
    }

    @POST
    @Path("/resumptions")
    @RolesAllowed({Roles.OUTREACH_OFFICER, Roles.ADMINISTRATOR})
    @Idempotent
    @Operation(
            summary = "Resume a paused campaign",
            description =
                    "Reminders whose day passed meanwhile are not sent late. Roles: outreach-officer, administrator.")
    @APIResponse(responseCode = "409", description = CONFLICT)
    public RestResponse<CampaignView> resume(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return conducting.resume(id, ifMatch).answer(false);
    }

    @POST
    @Path("/cancellations")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.OUTREACH_OFFICER, Roles.ADMINISTRATOR})
    @Idempotent
    @Operation(
            summary = "Cancel a campaign",
            description =
                    "For good: what no server has taken yet counts as stopped. Roles: outreach-officer, administrator.")
    @APIResponse(responseCode = "409", description = CONFLICT)
    public RestResponse<CampaignView> cancel(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull WithReason body) {
        return conducting.cancel(id, ifMatch, body.reason()).answer(false);
    }
}
