package itu.notification.circular;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import itu.notification.circular.CircularPayloads.NewLink;
import itu.platform.idempotency.Idempotent;
import itu.platform.security.Roles;

/** What goes with a circular letter. */
@Path("/circular-letters/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Circular letters")
@RolesAllowed({Roles.OUTREACH_OFFICER, Roles.ADMINISTRATOR})
@RunOnVirtualThread
class EnclosureResource {
    private final Enclosing enclosing;
    private final CircularViews views;

    EnclosureResource(Enclosing enclosing, CircularViews views) {
        this.enclosing = enclosing;
        this.views = views;
    }

    @POST
    @Path("/enclosures")
    @Consumes({"application/pdf", MediaType.APPLICATION_OCTET_STREAM})
    @Idempotent
    @Operation(summary = "Enclose a file", description = """
                    A PDF, told by its content, as the body of the request; up to 16 MiB. Makes a new version of the draft. Needs
                    If-Match.""" + CircularResource.WRITERS)
    @APIResponse(responseCode = "201", description = "The letter with the enclosure; ETag is given")
    @APIResponse(responseCode = "404", description = "`circular-letter-not-found`")
    @APIResponse(
            responseCode = "409",
            description = "`circular-letter-published`, `enclosure-twice`, `too-many-enclosures`")
    @APIResponse(responseCode = "412", description = "`precondition-failed`: it was changed meanwhile")
    @APIResponse(responseCode = "413", description = "`content-too-large`")
    @APIResponse(responseCode = "422", description = "`enclosure-no-pdf`")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public RestResponse<CircularView> file(
            UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @QueryParam("language") @NotNull @Pattern(regexp = CircularPayloads.TAG) String language,
            @QueryParam("title") @NotBlank @Size(max = 200) String title,
            @NotNull byte[] content,
            UriInfo uri) {
        return views.created(enclosing.file(id, ifMatch, language, title, content), uri, "");
    }

    @POST
    @Path("/enclosure-links")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(
            summary = "Enclose a link",
            description = "Such as to a brochure. Makes a new version of the draft. Needs If-Match."
                    + CircularResource.WRITERS)
    @APIResponse(responseCode = "201", description = "The letter with the enclosure; ETag is given")
    @APIResponse(responseCode = "404", description = "`circular-letter-not-found`")
    @APIResponse(responseCode = "409", description = "`circular-letter-published`, `too-many-enclosures`")
    @APIResponse(responseCode = "412", description = "`precondition-failed`: it was changed meanwhile")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public RestResponse<CircularView> link(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull NewLink body, UriInfo uri) {
        return views.created(enclosing.link(id, ifMatch, body), uri, "");
    }

    @DELETE
    @Path("/enclosures/{enclosureId}")
    @Operation(
            summary = "Take an enclosure off a draft",
            description = "Makes a new version; earlier ones keep it. Needs If-Match." + CircularResource.WRITERS)
    @APIResponse(responseCode = "200", description = "The letter without it; ETag is given")
    @APIResponse(responseCode = "404", description = "`circular-letter-not-found`, `enclosure-not-found`")
    @APIResponse(responseCode = "409", description = "`circular-letter-published`")
    @APIResponse(responseCode = "412", description = "`precondition-failed`: it was changed meanwhile")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public RestResponse<CircularView> remove(
            UUID id, UUID enclosureId, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return views.answer(enclosing.remove(id, ifMatch, enclosureId));
    }
}
