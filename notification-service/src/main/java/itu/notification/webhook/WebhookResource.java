package itu.notification.webhook;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.platform.conditional.ETags;
import itu.platform.paging.Cursors;
import itu.platform.paging.Page;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.security.Roles;

/**
 * Webhooks of integrators: facts POSTed to them as CloudEvents in JSON, signed as the Standard Webhooks specification has it. Told
 * are facts about Member States, organizations, memberships, calls, conferences, amounts of the unit, campaigns, circular letters,
 * forms and meetings; none holds a person's data. A fact may come twice and out of order: its id and sequence tell.
 */
@Produces(MediaType.APPLICATION_JSON)
@Path("/webhooks")
@Tag(name = "Webhooks", description = "Facts told to integrators over HTTP")
@RunOnVirtualThread
@RolesAllowed({Roles.INTEGRATOR, Roles.ADMINISTRATOR})
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "Role missing")
class WebhookResource {
    static final String ROLES = "Roles: integrator for its own, administrator for all.";

    private final Webhooks webhooks;
    private final ManagingWebhooks managing;
    private final Cursors cursors;

    WebhookResource(Webhooks webhooks, ManagingWebhooks managing, Cursors cursors) {
        this.webhooks = webhooks;
        this.managing = managing;
        this.cursors = cursors;
    }

    /** A page of webhooks, newest first. */
    @GET
    @Operation(summary = "List webhooks, newest first", description = ROLES)
    @APIResponse(responseCode = "200", description = "One page")
    public Page<WebhookView> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @Parameter(description = "From next of the page before") @QueryParam("cursor") @Nullable String cursor) {
        var key = cursors.read(cursor, 1);
        var rows = webhooks.newest(managing.within(), key == null ? null : UUID.fromString(key.getFirst()), limit + 1);
        return cursors.page(rows, limit, webhook -> List.of(webhook.id().toString()))
                .map(Webhook::view);
    }

    /** Makes a webhook; the answer alone holds its secret. */
    @POST
    @Operation(
            summary = "Make a webhook",
            description =
                    "The answer holds the secret that signatures are made with; it is shown this once, and so the request "
                            + "takes no Idempotency-Key. " + ROLES)
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    @APIResponse(responseCode = "400", description = "The body is malformed")
    @APIResponse(responseCode = "422", description = "The address is not HTTPS, or leads into the inner network")
    public RestResponse<WebhookView> make(@Valid @NotNull WebhookTarget target, @Context UriInfo uri) {
        var made = managing.make(target);
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.CREATED, made.webhook().view().revealing(made.secret()))
                .location(uri.getAbsolutePathBuilder()
                        .path(made.webhook().id().toString())
                        .build())
                .tag(ETags.of(made.webhook().version()))
                .build();
    }

    /** One webhook, without its secret. */
    @GET
    @Path("/{id}")
    @Operation(summary = "Show a webhook", description = ROLES)
    @APIResponse(
            responseCode = "200",
            description = "The webhook; ETag is its version",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    @APIResponse(responseCode = "404", description = "There is none, or it is another's")
    public RestResponse<WebhookView> show(@PathParam("id") UUID id) {
        return answer(managing.one(id)
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND).toException()));
    }

    /** Changes where it leads and what it tells. */
    @PUT
    @Path("/{id}")
    @Operation(summary = "Change a webhook's address or types of facts", description = ROLES)
    @APIResponse(responseCode = "200", description = "Changed")
    @APIResponse(responseCode = "404", description = "There is none, or it is another's")
    @APIResponse(responseCode = "412", description = "It was changed meanwhile")
    @APIResponse(responseCode = "422", description = "The address is not HTTPS, or leads into the inner network")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<WebhookView> redirect(
            @PathParam("id") UUID id,
            @Parameter(description = "The webhook's ETag") @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull WebhookTarget target) {
        return answer(managing.redirect(id, ifMatch, target));
    }

    /** Deletes a webhook; what was owed to it is not told. */
    @DELETE
    @Path("/{id}")
    @Operation(summary = "Delete a webhook", description = ROLES)
    @APIResponse(responseCode = "204", description = "Deleted")
    @APIResponse(responseCode = "404", description = "There is none, or it is another's")
    @APIResponse(responseCode = "412", description = "It was changed meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public void delete(
            @PathParam("id") UUID id,
            @Parameter(description = "The webhook's ETag") @HeaderParam("If-Match") @Nullable String ifMatch) {
        managing.delete(id, ifMatch);
    }

    private static RestResponse<WebhookView> answer(Webhook webhook) {
        return RestResponse.ResponseBuilder.ok(webhook.view())
                .tag(ETags.of(webhook.version()))
                .build();
    }
}
