package itu.notification.campaign;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.notification.campaign.rules.CampaignState;
import itu.platform.conditional.ETags;
import itu.platform.idempotency.Idempotent;
import itu.platform.paging.Cursors;
import itu.platform.paging.Page;
import itu.platform.query.QueryValues;
import itu.platform.security.Roles;

/** Campaigns: drafted by the outreach office, read by those who answer for it. Delegates and members see none. */
@Path("/campaigns")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Campaigns",
        description = "Official letters and outreach to many, with reminders to those who have not answered")
@RolesAllowed({Roles.OUTREACH_OFFICER, Roles.AUDITOR, Roles.CONFERENCE_SECRETARY, Roles.ADMINISTRATOR})
@RunOnVirtualThread
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "Role missing")
class CampaignResource {
    static final String READERS = " Roles: outreach-officer, auditor, conference-secretary, administrator.";
    static final String MAKERS = " Role: outreach-officer.";

    private final Drafting drafting;
    private final Campaigns campaigns;
    private final Steps steps;
    private final Cursors cursors;

    CampaignResource(Drafting drafting, Campaigns campaigns, Steps steps, Cursors cursors) {
        this.drafting = drafting;
        this.campaigns = campaigns;
        this.steps = steps;
        this.cursors = cursors;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.OUTREACH_OFFICER)
    @Idempotent
    @Operation(summary = "Draft a campaign", description = """
                    A letter or template to an audience, with its reminders. Without a deadline a campaign that waits for \
                    declarations takes that of the call, and follows it. With validateOnly=true nothing is kept.""" + MAKERS)
    @APIResponse(responseCode = "201", description = "The draft; Location and ETag name it")
    @APIResponse(responseCode = "200", description = "Dry run: what would be kept")
    @APIResponse(responseCode = "400", description = "`malformed-request`, `idempotency-key-required`")
    @APIResponse(
            responseCode = "422",
            description = "`campaign-draft-invalid`, `audience-invalid`: the errors say what does not fit together")
    public RestResponse<CampaignView> create(
            @Valid @NotNull CampaignDraft body,
            @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly) {
        return drafting.create(body, validateOnly).answer(validateOnly);
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.OUTREACH_OFFICER)
    @Operation(summary = "Correct a draft", description = """
                    Puts another draft in its place; needs If-Match. Whoever corrects it cannot approve it any more. With \
                    validateOnly=true nothing is kept.""" + MAKERS)
    @APIResponse(responseCode = "200", description = "The corrected draft with its new ETag")
    @APIResponse(responseCode = "404", description = "`not-found`")
    @APIResponse(responseCode = "409", description = "`campaign-state-conflict`: it is no draft any more")
    @APIResponse(responseCode = "412", description = "`precondition-failed`")
    @APIResponse(responseCode = "422", description = "`campaign-draft-invalid`, `audience-invalid`")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public RestResponse<CampaignView> correct(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CampaignDraft body,
            @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly) {
        var changed = drafting.correct(id, ifMatch, body, validateOnly);
        return RestResponse.ResponseBuilder.ok(changed.view())
                .tag(ETags.of(changed.version()))
                .build();
    }

    @GET
    @Transactional
    @Operation(summary = "List campaigns, newest first", description = READERS)
    @APIResponse(responseCode = "200", description = "A page of campaigns")
    @APIResponse(responseCode = "400", description = "`malformed-request`, `invalid-cursor`")
    public Page<CampaignSummary> list(
            @Schema(implementation = CampaignState.class) @QueryParam("state") @Nullable String state,
            @Parameter(description = "What a reader may unsubscribe from", example = "class-of-contribution")
                    @QueryParam("subject")
                    @Size(max = 40)
                    @Nullable
                    String subject,
            @Parameter(description = "Words of the name, or how they begin", example = "announce class")
                    @QueryParam("text")
                    @Size(max = 120)
                    @Nullable
                    String text,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @Parameter(description = "`next` of the page before") @QueryParam("cursor") @Nullable String cursor) {
        var key = cursors.read(cursor, 1);
        var before = key == null ? null : UUID.fromString(key.getFirst());
        var rows = campaigns.newest(
                QueryValues.code("state", state, CampaignState.class), subject, text, before, limit + 1);
        return cursors.page(rows, limit, campaign -> List.of(campaign.id().toString()))
                .map(CampaignSummary::of);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "Show a campaign", description = "With its steps and what can be done with it now." + READERS)
    @APIResponse(responseCode = "200", description = "The campaign; ETag is its version")
    @APIResponse(responseCode = "404", description = "`not-found`")
    public RestResponse<CampaignView> show(@PathParam("id") UUID id) {
        var campaign = campaigns.required(id);
        return RestResponse.ResponseBuilder.ok(CampaignView.of(campaign, steps.of(id)))
                .tag(ETags.of(campaign.version()))
                .build();
    }
}
