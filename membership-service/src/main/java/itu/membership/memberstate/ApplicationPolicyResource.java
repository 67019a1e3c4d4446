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

/** What a State notified about the applications of its entities. */
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Path("/member-states/{iso3}")
@Tag(name = "Member States")
@RolesAllowed({Roles.MEMBERSHIP_OFFICER, Roles.ADMINISTRATOR})
@RunOnVirtualThread
class ApplicationPolicyResource {
    private final RecordingApplicationPolicies recording;

    ApplicationPolicyResource(RecordingApplicationPolicies recording) {
        this.recording = recording;
    }

    @POST
    @Path("/application-policies")
    @Idempotent
    @Operation(summary = "Record what a State notified about applications", description = """
                    Roles: membership-officer, administrator. Whether its entities may apply to the Secretary-General directly
                    (CV 234A), and whether it left approval to the Secretary-General (CV 234C), from a day on, until another
                    notification follows; of two for the same day the later recorded one counts. Needs If-Match. With
                    validateOnly=true nothing is recorded.""")
    @APIResponse(responseCode = "200", description = "The notification; `ETag` is the new version of the Member State")
    @APIResponse(responseCode = "404", description = "`member-state-not-found`")
    @APIResponse(responseCode = "412", description = "`precondition-failed`")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public RestResponse<PolicyView> notified(
            String iso3,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewPolicy body,
            @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly) {
        var recorded = recording.record(iso3, ifMatch, body, validateOnly);
        return RestResponse.ResponseBuilder.ok(recorded.policy())
                .tag(ETags.of(recorded.version()))
                .build();
    }
}
