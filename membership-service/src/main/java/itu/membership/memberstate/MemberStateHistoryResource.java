package itu.membership.memberstate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import itu.platform.history.AskedTimes;
import itu.platform.paging.Page;

/** The dated facts of a Member State, as they were recorded. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/member-states/{iso3}")
@Tag(name = "Member States")
@RolesAllowed("**")
@RunOnVirtualThread
class MemberStateHistoryResource {
    private final ReadingMemberStates reading;
    private final AskedTimes times;

    MemberStateHistoryResource(ReadingMemberStates reading, AskedTimes times) {
        this.reading = reading;
        this.times = times;
    }

    @GET
    @Path("/treaty-acts")
    @Operation(
            summary = "List accessions, denunciations and withdrawals of a State, in the order of recording",
            description = "All of them, in one page. Any signed-in user.")
    @APIResponse(responseCode = "200", description = "The acts; empty when the State was always a Member State")
    @APIResponse(responseCode = "401", description = "`unauthorized`")
    @APIResponse(responseCode = "404", description = "`member-state-not-found`")
    @APIResponse(responseCode = "422", description = "`known-at-in-future`")
    public Page<TreatyActView> acts(
            String iso3,
            @Parameter(description = "Only acts done until this day", example = "2025-12-31")
                    @QueryParam("validAt")
                    @Nullable
                    String validAt,
            @Parameter(description = "Only acts recorded until this instant, or the end of this day")
                    @QueryParam("knownAt")
                    @Nullable
                    String knownAt) {
        return new Page<>(reading.acts(iso3, times.read(validAt, knownAt)), null);
    }

    @GET
    @Path("/application-policies")
    @Operation(
            summary = "List what a State notified about applications, in the order of recording",
            description = "All notifications, in one page. Any signed-in user.")
    @APIResponse(responseCode = "200", description = "The notifications")
    @APIResponse(responseCode = "401", description = "`unauthorized`")
    @APIResponse(responseCode = "404", description = "`member-state-not-found`")
    @APIResponse(responseCode = "422", description = "`known-at-in-future`")
    public Page<PolicyView> policies(
            String iso3,
            @Parameter(description = "Only those that count from this day or before", example = "2025-12-31")
                    @QueryParam("validAt")
                    @Nullable
                    String validAt,
            @Parameter(description = "Only those recorded until this instant, or the end of this day")
                    @QueryParam("knownAt")
                    @Nullable
                    String knownAt) {
        return new Page<>(reading.policies(iso3, times.read(validAt, knownAt)), null);
    }
}
