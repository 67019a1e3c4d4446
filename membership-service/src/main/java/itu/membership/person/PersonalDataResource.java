package itu.membership.person;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import itu.platform.security.Roles;

/** What a person may ask for: all that is held, and that it goes. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/contacts/{id}")
@Tag(name = "Contacts")
@RunOnVirtualThread
class PersonalDataResource {
    private final Exporting exporting;
    private final Erasing erasing;

    PersonalDataResource(Exporting exporting, Erasing erasing) {
        this.exporting = exporting;
        this.erasing = erasing;
    }

    @GET
    @Path("/export")
    @RolesAllowed({Roles.MEMBER_STATE_DELEGATE, Roles.MEMBER_FOCAL_POINT, Roles.MEMBERSHIP_OFFICER, Roles.ADMINISTRATOR
    })
    @Operation(summary = "Export all that is held about a person", description = """
                    Details, designations with their history, consents, what was done with the data, and what each field is held for. \
                    Each export is noted in the audit. Roles: member-state-delegate (own State), member-focal-point (own \
                    organization), membership-officer, administrator.""")
    @APIResponse(responseCode = "200", description = "The export, as an attachment that is not to be stored")
    @APIResponse(responseCode = "404", description = "`contact-not-found`: unknown, or another one's")
    public RestResponse<PersonExport> export(UUID id) {
        return RestResponse.ResponseBuilder.ok(exporting.export(id))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"contact-" + id + ".json\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @PUT
    @Path("/erasure")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBERSHIP_OFFICER, Roles.ADMINISTRATOR})
    @Operation(summary = "Erase a person", description = """
                    Takes away name, addresses, function, language, search text and the references of consents, and ends the designations \
                    that stand; their periods stay as those of an erased person. It cannot be undone. Repeated, it answers with the \
                    erasure on record. Roles: membership-officer, administrator.""")
    @APIResponse(
            responseCode = "201",
            description = "Erased",
            content = @Content(schema = @Schema(implementation = ErasureView.class)))
    @APIResponse(responseCode = "200", description = "Erased before, under this request or another")
    @APIResponse(responseCode = "404", description = "`contact-not-found`")
    @APIResponse(responseCode = "422", description = "`contact-invalid`: a request dated to come")
    public RestResponse<ErasureView> erase(UUID id, @Valid @NotNull NewErasure body) {
        var outcome = erasing.erase(id, body);
        var view = ErasureView.withActor(outcome.erasure());
        return outcome.made()
                ? RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                        .build()
                : RestResponse.ok(view);
    }
}
