package itu.contribution.simulation.scenario;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import itu.platform.paging.Page;
import itu.platform.security.Roles;

@Produces(MediaType.APPLICATION_JSON)
@Path("/scenarios/{id}/links")
@Tag(name = "Scenarios", description = "What-ifs that are saved, compared, and shared by link")
@RolesAllowed({Roles.FINANCE_OFFICER, Roles.CONFERENCE_SECRETARY, Roles.AUDITOR, Roles.ADMINISTRATOR})
@RunOnVirtualThread
class ScenarioLinkResource {
    private final SharingScenarios sharing;

    ScenarioLinkResource(SharingScenarios sharing) {
        this.sharing = sharing;
    }

    /** Not idempotent by key: the answer is the only copy of the token, so it must not be kept for a retry. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Share a scenario of yours by link", description = """
                    Gives an address that nobody can guess; it shows the scenario to any signed-in caller until it expires or is \
                    revoked. The address is told this once: only its hash is kept, which is why an Idempotency-Key has no \
                    effect here. If an answer got lost, revoke the link and make another. Roles: finance-officer, \
                    conference-secretary, auditor, administrator.""")
    @APIResponse(responseCode = "201", description = "Shared; the address is in the body")
    @APIResponse(responseCode = "404", description = "No such scenario, or not yours")
    @APIResponse(responseCode = "409", description = "The scenario has twenty open links")
    public RestResponse<LinkPayloads.SharedLink> share(
            UUID id, @Valid @NotNull LinkPayloads.NewLink body, UriInfo uri) {
        var shared = sharing.share(id, body.days());
        var base = uri.getBaseUri().getPath();
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.CREATED,
                        new LinkPayloads.SharedLink(
                                shared.link().id(),
                                base + "shared-scenarios/" + shared.token().text(),
                                shared.link().expiresAt()))
                .header(
                        HttpHeaders.LOCATION,
                        base + "scenarios/" + id + "/links/" + shared.link().id())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Operation(
            summary = "List the links to a scenario of yours, newest first",
            description =
                    "Without their addresses. Roles: finance-officer, conference-secretary, auditor, administrator.")
    @APIResponse(responseCode = "200", description = "The links")
    @APIResponse(responseCode = "404", description = "No such scenario, or not yours")
    public Page<LinkPayloads.LinkView> list(UUID id) {
        return new Page<>(
                sharing.linksTo(id).stream().map(LinkPayloads.LinkView::of).toList(), null);
    }

    @DELETE
    @Path("/{linkId}")
    @Operation(
            summary = "Revoke a link",
            description = "Roles: finance-officer, conference-secretary, auditor, administrator.")
    @APIResponse(responseCode = "204", description = "Revoked, or it was already")
    @APIResponse(responseCode = "404", description = "No such link to a scenario of yours")
    public void revoke(UUID id, UUID linkId) {
        sharing.revoke(id, linkId);
    }
}
