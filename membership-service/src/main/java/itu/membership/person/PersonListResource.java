package itu.membership.person;

import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import itu.membership.contact.ContactRole;
import itu.membership.register.ItudRegion;
import itu.platform.language.Language;
import itu.platform.paging.Cursors;
import itu.platform.paging.Page;
import itu.platform.security.Roles;

/** The persons who act for administrations and organizations. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/contacts")
@Tag(name = "Contacts")
@RunOnVirtualThread
class PersonListResource {
    private final ReadingPersons reading;
    private final Asking asking;

    PersonListResource(ReadingPersons reading, Asking asking) {
        this.reading = reading;
        this.asking = asking;
    }

    @GET
    @RolesAllowed({
        Roles.MEMBER_STATE_DELEGATE,
        Roles.MEMBER_FOCAL_POINT,
        Roles.MEMBERSHIP_OFFICER,
        Roles.OUTREACH_OFFICER,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    @Operation(summary = "List contacts in the order of their recording", description = """
                    A role, topic or region is looked for among the designations that hold on validAt. Erased persons are listed
                    without their details, so that numbers stay. Roles: member-state-delegate (own State), member-focal-point (own
                    organization), membership-officer, outreach-officer, auditor, administrator.""")
    @APIResponse(responseCode = "200", description = "A page of contacts")
    @APIResponse(
            responseCode = "400",
            description = "`malformed-request`, `query-invalid` (q has no word or more than five), `invalid-cursor`")
    @APIResponse(
            responseCode = "404",
            description = "`member-state-not-found`, `organization-not-found`: unknown, or another one's")
    public Page<PersonView> list(
            @Parameter(description = "ISO 3166-1 alpha-3", example = "CHE") @QueryParam("memberState") @Nullable
                    String memberState,
            @Parameter(description = "Id in the register of organizations") @QueryParam("organization") @Nullable
                    String organization,
            @Parameter(schema = @Schema(implementation = ContactRole.class)) @QueryParam("role") @Nullable String role,
            @Parameter(example = "ITU-T SG5") @QueryParam("topic") @Size(max = 60) @Nullable String topic,
            @Parameter(schema = @Schema(implementation = ItudRegion.class)) @QueryParam("region") @Nullable
                    String region,
            @Parameter(
                            description = "Day on which the designation holds; today when absent",
                            schema = @Schema(implementation = LocalDate.class))
                    @QueryParam("validAt")
                    @Nullable
                    String validAt,
            @Parameter(
                            description = "Language of correspondence, BCP 47",
                            example = "fr",
                            schema = @Schema(implementation = Language.class))
                    @QueryParam("language")
                    @Nullable
                    String language,
            @Parameter(description = "Beginnings of words of a name, accents and case aside")
                    @QueryParam("q")
                    @Size(max = 100)
                    @Nullable
                    String q,
            @Parameter(
                            description = "Only persons whose last designation ended by this day: those to review",
                            schema = @Schema(implementation = LocalDate.class))
                    @QueryParam("endedBefore")
                    @Nullable
                    String endedBefore,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @Parameter(description = "`next` of the page before") @QueryParam("cursor") @Nullable String cursor) {
        return reading.page(
                asking.read(memberState, organization, role, topic, region, validAt, language, q, endedBefore),
                limit,
                cursor);
    }
}
