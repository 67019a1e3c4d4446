package itu.contribution.simulation.scenario;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
@Path("/shared-scenarios/{token}")
@Tag(name = "Scenarios", description = "What-ifs that are saved, compared, and shared by link")
@RolesAllowed("**")
@RunOnVirtualThread
class SharedScenarioResource {
    private final SharingScenarios sharing;

    SharedScenarioResource(SharingScenarios sharing) {
        this.sharing = sharing;
    }

    @GET
    @Operation(summary = "Show a scenario that was shared by link", description = """
                    The answer as it was when the scenario was saved. States by name are shown to finance officers, the \
                    conference secretariat, auditors and administrators, totals to everybody. Any signed-in caller.""")
    @APIResponse(responseCode = "200", description = "The scenario")
    @APIResponse(
            responseCode = "404",
            description = "No such link, or it has expired, was revoked, or lost its scenario")
    public RestResponse<SharedScenarioView> show(
            @Parameter(description = "The secret at the end of the link's address") String token) {
        return RestResponse.ResponseBuilder.ok(sharing.open(token))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }
}
