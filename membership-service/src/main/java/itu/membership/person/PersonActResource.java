package itu.membership.person;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.membership.person.rules.ConsentKind;
import itu.platform.idempotency.Idempotent;
import itu.platform.security.Roles;

/** What happens to a contact: designations, their ends, and consents. Answers hold no personal data, because they are kept for retries. */
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Path("/contacts/{id}")
@Tag(name = "Contacts")
@RolesAllowed({Roles.MEMBER_STATE_DELEGATE, Roles.MEMBER_FOCAL_POINT, Roles.MEMBERSHIP_OFFICER, Roles.ADMINISTRATOR})
@RunOnVirtualThread
class PersonActResource {
    private final Designating designating;
    private final Consenting consenting;
    private final UriInfo uri;

    PersonActResource(Designating designating, Consenting consenting, UriInfo uri) {
        this.designating = designating;
        this.consenting = consenting;
        this.uri = uri;
    }

    @POST
    @Path("/designations")
    @Idempotent
    @Operation(summary = "Designate a contact for another role", description = """
                    With substituteFor the person stands in for the holder of that designation. With validateOnly=true nothing is
                    recorded. Roles: member-state-delegate (own State), member-focal-point (own organization), membership-officer,
                    administrator.""")
    @APIResponse(responseCode = "201", description = "Recorded; the Location is the contact's address")
    @APIResponse(responseCode = "200", description = "Dry run: it would be recorded")
    @APIResponse(responseCode = "404", description = "`contact-not-found`: unknown, or another one's")
    @APIResponse(
            responseCode = "409",
            description =
                    "`contact-erased`, `already-designated`, `contact-already-held` with the address of the `existing` one")
    @APIResponse(responseCode = "422", description = "`contact-invalid`, `idempotency-key-reused`")
    public RestResponse<ContactReceipt> designate(
            UUID id,
            @Valid @NotNull NewDesignation body,
            @Parameter(description = "Check only, record nothing") @QueryParam("validateOnly") boolean validateOnly) {
        var receipt = designating.designate(id, body, validateOnly);
        return validateOnly ? RestResponse.ok(receipt) : created(id, receipt);
    }

    /** The end that a designation has now. */
    @Schema(name = "ContactDesignationEnded")
    record Ended(UUID contact, UUID designation) {}

    @POST
    @Path("/designations/{designationId}/endings")
    @Idempotent
    @Operation(summary = "End a designation", description = """
                    The day may have passed or be to come; a designation that had not begun never does. With validateOnly=true nothing
                    is recorded. Roles: member-state-delegate (own State), member-focal-point (own organization), membership-officer,
                    administrator.""")
    @APIResponse(responseCode = "201", description = "Recorded; the Location is the contact's address")
    @APIResponse(responseCode = "200", description = "Dry run: it would be recorded")
    @APIResponse(
            responseCode = "404",
            description = "`contact-not-found`, `designation-not-found`: unknown, or another one's")
    @APIResponse(responseCode = "409", description = "`designation-ended`: it ends by then already; `contact-erased`")
    @APIResponse(responseCode = "412", description = "`precondition-failed`")
    @APIResponse(responseCode = "422", description = "`contact-invalid`: a day before its first")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public RestResponse<Ended> end(
            UUID id,
            UUID designationId,
            @Parameter(description = "The contact's ETag") @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewEnding body,
            @Parameter(description = "Check only, record nothing") @QueryParam("validateOnly") boolean validateOnly) {
        designating.end(id, designationId, ifMatch, body, validateOnly);
        var ended = new Ended(id, designationId);
        return validateOnly ? RestResponse.ok(ended) : created(id, ended);
    }

    /** A consent as recorded. */
    @Schema(name = "ContactConsentRecorded")
    record Recorded(UUID contact, int number, ConsentKind kind) {}

    @POST
    @Path("/consents")
    @Idempotent
    @Operation(summary = "Record a consent that the person gave or withdrew", description = """
                    Facts are added, never changed: a withdrawal takes purposes away that were consented to by its day. With
                    validateOnly=true nothing is recorded. Roles: member-state-delegate (own State), member-focal-point (own
                    organization), membership-officer, administrator.""")
    @APIResponse(responseCode = "201", description = "Recorded; the Location is the contact's address")
    @APIResponse(responseCode = "200", description = "Dry run: it would be recorded")
    @APIResponse(responseCode = "404", description = "`contact-not-found`: unknown, or another one's")
    @APIResponse(responseCode = "409", description = "`contact-erased`")
    @APIResponse(
            responseCode = "422",
            description = "`consent-not-given`: it cannot be withdrawn; `contact-invalid`, `idempotency-key-reused`")
    public RestResponse<Recorded> consent(
            UUID id,
            @Valid @NotNull NewConsent body,
            @Parameter(description = "Check only, record nothing") @QueryParam("validateOnly") boolean validateOnly) {
        var recorded = new Recorded(id, consenting.record(id, body, validateOnly), body.kind());
        return validateOnly ? RestResponse.ok(recorded) : created(id, recorded);
    }

    private <T> RestResponse<T> created(UUID contact, T answer) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, answer)
                .header(HttpHeaders.LOCATION, uri.getBaseUri().getPath() + "contacts/" + contact)
                .build();
    }
}
