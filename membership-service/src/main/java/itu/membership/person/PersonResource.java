package itu.membership.person;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
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
import itu.platform.idempotency.Idempotent;
import itu.platform.security.Roles;

/** One person who acts for an administration or an organization. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/contacts")
@Tag(name = "Contacts", description = "Persons who act for administrations and organizations; another's are 404")
@RunOnVirtualThread
class PersonResource {
    private final ReadingPersons reading;
    private final RecordingPersons recording;
    private final CorrectingPersons correcting;
    private final UriInfo uri;

    PersonResource(ReadingPersons reading, RecordingPersons recording, CorrectingPersons correcting, UriInfo uri) {
        this.reading = reading;
        this.recording = recording;
        this.correcting = correcting;
        this.uri = uri;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.MEMBER_STATE_DELEGATE,
        Roles.MEMBER_FOCAL_POINT,
        Roles.MEMBERSHIP_OFFICER,
        Roles.OUTREACH_OFFICER,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    @Operation(summary = "Read a contact", description = """
                    Roles: member-state-delegate (own State), member-focal-point (own organization), membership-officer,
                    outreach-officer, auditor, administrator.""")
    @APIResponse(responseCode = "200", description = "The contact; `ETag` counts its designations and consents too")
    @APIResponse(responseCode = "404", description = "`contact-not-found`: unknown, or another one's")
    public RestResponse<PersonView> one(UUID id) {
        return answer(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Roles.MEMBER_STATE_DELEGATE, Roles.MEMBER_FOCAL_POINT, Roles.MEMBERSHIP_OFFICER, Roles.ADMINISTRATOR
    })
    @Operation(summary = "Record a contact with its first designation", description = """
                    The answer holds ids only, because it is kept for retries: read the contact at its address. Where the basis is
                    CONSENT, the consent is part of the request. With validateOnly=true the answer is the same, without ids, and
                    nothing is recorded. Roles: member-state-delegate (own State), member-focal-point (own organization),
                    membership-officer, administrator.""")
    @APIResponse(
            responseCode = "201",
            description = "Recorded, with its address and ETag",
            content = @Content(schema = @Schema(implementation = ContactReceipt.class)))
    @APIResponse(responseCode = "200", description = "Dry run: it would be recorded")
    @APIResponse(responseCode = "400", description = "`malformed-request`, `idempotency-key-required`")
    @APIResponse(
            responseCode = "404",
            description = "`member-state-not-found`, `organization-not-found`: unknown, or another one's")
    @APIResponse(
            responseCode = "409",
            description =
                    "`contact-already-held`: the holder has a contact with this address and role; `existing` is its address")
    @APIResponse(responseCode = "422", description = "`contact-invalid`, `idempotency-key-reused`")
    public RestResponse<ContactReceipt> record(
            @Valid @NotNull NewPerson body,
            @Parameter(description = "Check only, record nothing") @QueryParam("validateOnly") boolean validateOnly) {
        var receipt = recording.record(body, validateOnly);
        return validateOnly
                ? RestResponse.ok(receipt)
                : RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, receipt)
                        .header(HttpHeaders.LOCATION, uri.getBaseUri().getPath() + "contacts/" + receipt.contact())
                        .tag(ETags.of(0))
                        .build();
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER_STATE_DELEGATE, Roles.MEMBER_FOCAL_POINT, Roles.MEMBERSHIP_OFFICER, Roles.ADMINISTRATOR
    })
    @Operation(summary = "Correct a contact's details and grounds", description = """
                    The old values are not kept. Designations and consents have addresses of their own. With validateOnly=true nothing
                    is changed. Roles: member-state-delegate (own State), member-focal-point (own organization), membership-officer,
                    administrator.""")
    @APIResponse(responseCode = "200", description = "The contact as it reads now, with its new ETag")
    @APIResponse(responseCode = "404", description = "`contact-not-found`: unknown, or another one's")
    @APIResponse(responseCode = "409", description = "`contact-erased`, `contact-already-held`")
    @APIResponse(responseCode = "412", description = "`precondition-failed`")
    @APIResponse(responseCode = "422", description = "`contact-invalid`")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public RestResponse<PersonView> correct(
            UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull CorrectedPerson body,
            @Parameter(description = "Check only, change nothing") @QueryParam("validateOnly") boolean validateOnly) {
        correcting.correct(id, ifMatch, body, validateOnly);
        return answer(id);
    }

    private RestResponse<PersonView> answer(UUID id) {
        var read = reading.one(id);
        return RestResponse.ResponseBuilder.ok(read.view())
                .tag(ETags.of(read.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
