package itu.notification.webhook;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.platform.conditional.ETags;
import itu.platform.idempotency.Idempotent;
import itu.platform.paging.Cursors;
import itu.platform.paging.Page;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.query.QueryValues;
import itu.platform.security.Roles;

/** What else is done with a webhook: pausing, a new secret, trying it out, looking at its deliveries. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/webhooks/{id}")
@Tag(name = "Webhooks")
@RunOnVirtualThread
@RolesAllowed({Roles.INTEGRATOR, Roles.ADMINISTRATOR})
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "Role missing")
@APIResponse(responseCode = "404", description = "There is none, or it is another's")
class WebhookActResource {
    private final ManagingWebhooks managing;
    private final Deliveries deliveries;
    private final Cursors cursors;

    WebhookActResource(ManagingWebhooks managing, Deliveries deliveries, Cursors cursors) {
        this.managing = managing;
        this.deliveries = deliveries;
        this.cursors = cursors;
    }

    /** Pauses it; facts of the meantime are not told later. */
    @POST
    @Path("/pauses")
    @Operation(summary = "Pause a webhook", description = WebhookResource.ROLES)
    @APIResponse(responseCode = "200", description = "Paused")
    @APIResponse(responseCode = "412", description = "It was changed meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<WebhookView> pause(
            @PathParam("id") UUID id,
            @Parameter(description = "The webhook's ETag") @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(managing.pause(id, ifMatch));
    }

    /** Resumes it; what was owed before the pause is told now. */
    @POST
    @Path("/resumptions")
    @Operation(summary = "Resume a webhook", description = WebhookResource.ROLES)
    @APIResponse(responseCode = "200", description = "Active")
    @APIResponse(responseCode = "412", description = "It was changed meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<WebhookView> resume(
            @PathParam("id") UUID id,
            @Parameter(description = "The webhook's ETag") @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(managing.resume(id, ifMatch));
    }

    /** Makes a new secret; the former one signs as well for a while. */
    @POST
    @Path("/secrets")
    @Operation(
            summary = "Replace a webhook's secret",
            description = "Shown once. Until formerSecretUntil each delivery carries a signature by either. "
                    + WebhookResource.ROLES)
    @APIResponse(responseCode = "200", description = "Replaced")
    @APIResponse(responseCode = "412", description = "It was changed meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<WebhookView> replaceSecret(
            @PathParam("id") UUID id,
            @Parameter(description = "The webhook's ETag") @HeaderParam("If-Match") @Nullable String ifMatch) {
        var made = managing.replaceSecret(id, ifMatch);
        return RestResponse.ResponseBuilder.ok(made.webhook().view().revealing(made.secret()))
                .tag(ETags.of(made.webhook().version()))
                .build();
    }

    /** Sends a fact that says nothing, {@code itu.notification.webhook.pinged.v1}. */
    @POST
    @Path("/pings")
    @Idempotent
    @Operation(summary = "Try a webhook out", description = WebhookResource.ROLES)
    @APIResponse(responseCode = "202", description = "It is owed; the list of deliveries tells what became of it")
    @APIResponse(responseCode = "409", description = "The webhook is paused")
    public RestResponse<Void> ping(@PathParam("id") UUID id) {
        managing.ping(id);
        return RestResponse.accepted();
    }

    /** A page of what was owed to it, newest first, each with its attempts. */
    @GET
    @Path("/deliveries")
    @Operation(summary = "List deliveries to a webhook, newest first", description = WebhookResource.ROLES)
    @APIResponse(responseCode = "200", description = "One page")
    public Page<WebhookDeliveryView> deliveries(
            @PathParam("id") UUID id,
            @Schema(implementation = DeliveryState.class) @QueryParam("state") @Nullable String state,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @Parameter(description = "From next of the page before") @QueryParam("cursor") @Nullable String cursor) {
        required(id);
        var key = cursors.read(cursor, 1);
        var rows = deliveries.newest(
                id,
                QueryValues.code("state", state, DeliveryState.class),
                key == null ? null : UUID.fromString(key.getFirst()),
                limit + 1);
        return cursors.page(rows, limit, delivery -> List.of(delivery.id().toString()));
    }

    /** Sends a delivery once more, whatever became of it. */
    @POST
    @Path("/deliveries/{delivery}/resends")
    @Idempotent
    @Operation(summary = "Send a delivery again", description = WebhookResource.ROLES)
    @APIResponse(responseCode = "202", description = "It is owed again, with the same id and body")
    public RestResponse<Void> sendAgain(@PathParam("id") UUID id, @PathParam("delivery") UUID delivery) {
        managing.sendAgain(id, delivery);
        return RestResponse.accepted();
    }

    private Webhook required(UUID id) {
        return managing.one(id)
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND).toException());
    }

    private static RestResponse<WebhookView> answer(Webhook webhook) {
        return RestResponse.ResponseBuilder.ok(webhook.view())
                .tag(ETags.of(webhook.version()))
                .build();
    }
}
