package itu.membership.person;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import itu.platform.idempotency.Idempotent;
import itu.platform.imports.ImportReport;
import itu.platform.security.Roles;

/** Brings persons in from a file. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/contacts/imports")
@Tag(name = "Contacts")
@RunOnVirtualThread
class PersonImportResource {
    private static final String EXAMPLE = """
            iso3,organization,role,topic,region,name,latin_name,title,email,phone,language,basis,purposes,consent_on,consent_reference,from,to
            CHE,,GENEVA_MISSION,,,Synthetic Person 1,,Counsellor (invented),synthetic.person.1@che.example,,fr,SYNTHETIC,OFFICIAL_CORRESPONDENCE DECLARATION,,,2025-01-01,
            """;

    private final ImportingPersons importing;

    PersonImportResource(ImportingPersons importing) {
        this.importing = importing;
    }

    @POST
    @Consumes("text/csv")
    @Idempotent
    @RolesAllowed({Roles.MEMBERSHIP_OFFICER, Roles.ADMINISTRATOR})
    @Operation(summary = "Import contacts from CSV", description = """
                    Roles: membership-officer, administrator. Up to 5 000 rows, in one transaction: sound rows are written, refused rows
                    are left out and reported with the column at fault. One row is one person with one designation; a holder's
                    person is known again by the e-mail address, so several rows may give one person several roles. `iso3` or
                    `organization` (an id) names the holder; `purposes` are separated by blanks and are those consented to where the
                    basis is CONSENT; `from` is required, dates are ISO. Rows that are on record already change nothing and make no
                    event; a designation on record is not ended by a file. The report repeats no personal data, because it is kept for
                    retries: the key of a row is its holder.""")
    @RequestBody(
            content = @Content(mediaType = "text/csv", examples = @ExampleObject(name = "one row", value = EXAMPLE)))
    @APIResponse(responseCode = "200", description = "What was done with each row")
    @APIResponse(responseCode = "400", description = "`malformed-request`, `idempotency-key-required`")
    @APIResponse(responseCode = "409", description = "`request-in-progress`, `conflict`")
    @APIResponse(responseCode = "412", description = "`precondition-failed`: somebody changed the same contacts")
    @APIResponse(responseCode = "422", description = "`invalid-csv`, `idempotency-key-reused`")
    public RestResponse<ImportReport> run(
            @NotBlank String csv,
            @Parameter(description = "Report only, write nothing") @QueryParam("dryRun") boolean dryRun) {
        return RestResponse.ok(importing.run(csv, dryRun));
    }
}
