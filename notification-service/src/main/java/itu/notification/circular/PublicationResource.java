package itu.notification.circular;

import java.util.UUID;

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
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.notification.circular.CircularPayloads.CircularView;
import itu.notification.circular.CircularPayloads.NewRevision;
import itu.platform.idempotency.Idempotent;
import itu.platform.security.Roles;

/** Publication of circular letters, and their correction in the open. */
@Path("/circular-letters/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Circular letters")
@RolesAllowed({Roles.OUTREACH_OFFICER, Roles.ADMINISTRATOR})
@RunOnVirtualThread
class PublicationResource {
    private final PublishingCirculars publishing;
    private final DraftingCirculars drafting;
    private final CircularViews views;

    PublicationResource(PublishingCirculars publishing, DraftingCirculars drafting, CircularViews views) {
        this.publishing = publishing;
        this.drafting = drafting;
        this.views = views;
    }

    @POST
    @Path("/publications")
    @Idempotent
    @Operation(summary = "Publish a circular letter", description = """
                    Its latest version goes into the public archive and can be sent from then on. Whoever wrote a version of it since the
                    last publication cannot publish it (four eyes). Needs If-Match. With validateOnly=true nothing happens.""" + CircularResource.WRITERS)
    @APIResponse(responseCode = "201", description = "Published; ETag is given")
    @APIResponse(responseCode = "200", description = "Dry run: it could be published")
    @APIResponse(responseCode = "404", description = "`circular-letter-not-found`")
    @APIResponse(responseCode = "409", description = "`circular-letter-state`: nothing is there to publish")
    @APIResponse(responseCode = "412", description = "`precondition-failed`: it was changed meanwhile")
    @APIResponse(
            responseCode = "422",
            description = "`circular-letter-not-ready`: the findings say why; `circular-needs-four-eyes`")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public RestResponse<CircularView> publish(
            UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly,
            UriInfo uri) {
        var published = publishing.publish(id, ifMatch, validateOnly);
        return validateOnly ? views.answer(published) : views.created(published, uri, "");
    }

    @POST
    @Path("/revisions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(
            summary = "Begin a corrigendum or revision of a circular letter",
            description = """
                    The published letter stands as it is until the corrigendum or revision is published in its turn, under the same
                    address. Needs If-Match.""" + CircularResource.WRITERS)
    @APIResponse(responseCode = "201", description = "Begun, as a version to be edited; ETag is given")
    @APIResponse(responseCode = "404", description = "`circular-letter-not-found`")
    @APIResponse(
            responseCode = "409",
            description = "`circular-letter-state`: it is not published, or being revised already")
    @APIResponse(responseCode = "412", description = "`precondition-failed`: it was changed meanwhile")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public RestResponse<CircularView> revise(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull NewRevision body, UriInfo uri) {
        return views.created(drafting.revise(id, ifMatch, body), uri, "");
    }
}
