package itu.contribution.attachment;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.contribution.declaration.DeclarationAccess;
import itu.platform.download.Download;
import itu.platform.idempotency.Idempotent;
import itu.platform.paging.Page;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.security.Roles;

@Path("/declarations/{id}/attachments")
@Tag(name = "Attachments", description = "Scans of the letters that declarations were entered from")
@RolesAllowed({
    Roles.MEMBER_STATE_DELEGATE,
    Roles.MEMBER_FOCAL_POINT,
    Roles.CONFERENCE_SECRETARY,
    Roles.FINANCE_OFFICER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
@RunOnVirtualThread
class AttachmentResource {
    private final Attaching attaching;
    private final Attachments attachments;
    private final DeclarationAccess access;

    AttachmentResource(Attaching attaching, Attachments attachments, DeclarationAccess access) {
        this.attaching = attaching;
        this.attachments = attachments;
        this.access = access;
    }

    @POST
    @Consumes({"application/pdf", "image/png", "image/jpeg", "image/tiff", MediaType.APPLICATION_OCTET_STREAM})
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.CONFERENCE_SECRETARY, Roles.ADMINISTRATOR})
    @Idempotent
    @Operation(
            summary = "Attach the scan of a letter",
            description =
                    "PDF, PNG, JPEG or TIFF, told by the content, as the body of the request; up to 10 MiB, ten for each declaration. "
                            + "What is attached stays. Roles: conference-secretary, administrator.")
    @APIResponse(responseCode = "201", description = "What was kept, with its SHA-256")
    @APIResponse(responseCode = "404", description = "No such declaration")
    @APIResponse(responseCode = "409", description = "Attached already, or too many")
    @APIResponse(responseCode = "413", description = "Larger than 10 MiB")
    @APIResponse(responseCode = "422", description = "The content is none of these")
    public RestResponse<AttachmentView> attach(
            UUID id, @QueryParam("fileName") @Size(max = 200) @Nullable String fileName, @NotNull byte[] content) {
        var kept = attaching.attach(id, fileName, content).view();
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, kept)
                .header(HttpHeaders.LOCATION, kept.content())
                .build();
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "List the scans attached to a declaration",
            description =
                    "Roles: member-state-delegate (own State), member-focal-point (own Sector Member), conference-secretary, "
                            + "finance-officer, auditor, administrator.")
    @APIResponse(responseCode = "200", description = "The scans, the oldest first")
    @APIResponse(responseCode = "404", description = "No such declaration, or not yours")
    public Page<AttachmentView> list(UUID id) {
        var declaration = access.reachable(id, DeclarationAccess.READERS);
        return new Page<>(
                attachments.of(declaration.id()).stream().map(Attachment::view).toList(), null);
    }

    @GET
    @Path("/{attachmentId}/content")
    @Operation(
            summary = "Load a scan",
            description =
                    "For saving, not for showing in a page. Roles: member-state-delegate (own State), member-focal-point (own Sector "
                            + "Member), conference-secretary, finance-officer, auditor, administrator.")
    @APIResponse(responseCode = "200", description = "The content")
    @APIResponse(responseCode = "404", description = "No such scan, or not yours")
    public RestResponse<StreamingOutput> content(UUID id, UUID attachmentId) {
        var declaration = access.reachable(id, DeclarationAccess.READERS);
        var found = attachments
                .one(declaration.id(), attachmentId)
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND).toException());
        var content = Download.content(out -> attachments.write(found, out));
        return RestResponse.ResponseBuilder.ok(content, found.format().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, found.fileName().disposition())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(HttpHeaders.CONTENT_LENGTH, found.bytes())
                .build();
    }
}
