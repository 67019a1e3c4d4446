package itu.membership.memberstate;

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

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.platform.conditional.ETags;
import itu.platform.idempotency.Idempotent;
import itu.platform.security.Roles;

/** What a State did with the Constitution and the Convention. Each answer shows when it is and was a Member State by it. */
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Path("/member-states/{iso3}")
@Tag(name = "Member States")
@RolesAllowed({Roles.MEMBERSHIP_OFFICER, Roles.ADMINISTRATOR})
@RunOnVirtualThread
class TreatyActResource {
    private final RecordingTreatyActs recording;

    TreatyActResource(RecordingTreatyActs recording) {
        this.recording = recording;
    }

    @POST
    @Path("/accessions")
    @Idempotent
    @Operation(summary = "Record that a State acceded to the Constitution and the Convention", description = """
                    Roles: membership-officer, administrator. While the State is a Member State, another accession corrects the
                    one on record; after a denunciation took effect it makes the State a Member State again. Needs If-Match. With
                    validateOnly=true nothing is recorded.""")
    @APIResponse(responseCode = "200", description = "When the State is a Member State now; `ETag` is its new version")
    @APIResponse(responseCode = "404", description = "`member-state-not-found`")
    @APIResponse(responseCode = "412", description = "`precondition-failed`")
    @APIResponse(responseCode = "422", description = "`act-to-come`, `still-a-member-state`")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public RestResponse<ParticipationView> accede(
            String iso3,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewAccession body,
            @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly) {
        return answer(recording.record(iso3, ifMatch, body.act(), validateOnly));
    }

    @POST
    @Path("/denunciations")
    @Idempotent
    @Operation(summary = "Record that the Secretary-General received a denunciation", description = """
                    Roles: membership-officer, administrator. It takes effect one year after its receipt (CS 237): that day is the
                    first on which the State is not counted. The State stays in the register. Needs If-Match. With
                    validateOnly=true nothing is recorded.""")
    @APIResponse(responseCode = "200", description = "When the State is a Member State now; `ETag` is its new version")
    @APIResponse(responseCode = "404", description = "`member-state-not-found`")
    @APIResponse(responseCode = "409", description = "`denunciation-on-record`")
    @APIResponse(responseCode = "412", description = "`precondition-failed`")
    @APIResponse(responseCode = "422", description = "`act-to-come`, `not-yet-a-member-state`")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public RestResponse<ParticipationView> denounce(
            String iso3,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewDenunciation body,
            @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly) {
        return answer(recording.record(iso3, ifMatch, body.act(), validateOnly));
    }

    @POST
    @Path("/denunciation-withdrawals")
    @Idempotent
    @Operation(summary = "Record that a State withdrew its denunciation", description = """
                    Roles: membership-officer, administrator. Until the day before it takes effect (CS 237; Vienna Convention on
                    the Law of Treaties, Article 68). Needs If-Match. With validateOnly=true nothing is recorded.""")
    @APIResponse(responseCode = "200", description = "When the State is a Member State now; `ETag` is its new version")
    @APIResponse(responseCode = "404", description = "`member-state-not-found`")
    @APIResponse(responseCode = "409", description = "`no-denunciation`, `denunciation-in-effect`")
    @APIResponse(responseCode = "412", description = "`precondition-failed`")
    @APIResponse(responseCode = "422", description = "`act-to-come`, `withdrawn-before-received`")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public RestResponse<ParticipationView> withdraw(
            String iso3,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewDenunciationWithdrawal body,
            @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly) {
        return answer(recording.record(iso3, ifMatch, body.act(), validateOnly));
    }

    private static RestResponse<ParticipationView> answer(RecordingTreatyActs.Recorded recorded) {
        return RestResponse.ResponseBuilder.ok(ParticipationView.of(recorded.participation()))
                .tag(ETags.of(recorded.state().version()))
                .build();
    }
}
