package itu.membership.vocabulary;

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

/** Brings terms in from a file. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/terms/imports")
@Tag(name = "Vocabulary")
@RunOnVirtualThread
class TermImportResource {
    private static final String EXAMPLE = """
            list,code,category,sector,name_en,name_fr,name_es,name_ar,name_ru,name_zh,provision,source,confidence,valid_from,valid_to
            STUDY_GROUP,ITU-T SG 17,,T,Security,Sécurité,Seguridad,الأمن,Безопасность,安全,,itu.int,memory_high,,
            """;

    private final ImportingTerms importing;

    TermImportResource(ImportingTerms importing) {
        this.importing = importing;
    }

    @POST
    @Consumes("text/csv")
    @Idempotent
    @RolesAllowed({Roles.MEMBERSHIP_OFFICER, Roles.ADMINISTRATOR})
    @Operation(summary = "Import terms from CSV", description = """
                    Roles: membership-officer, administrator. Up to 5 000 rows of the lists CATEGORY, BENEFIT (with its category),
                    ECOSYSTEM_SEGMENT and STUDY_GROUP (with its Sector), in one transaction. `valid_to` is the first day on which
                    the term is not valid any more; the columns `explanation_en` … `explanation_zh` are optional, all or none. For
                    each code of a list that the file names, its rows replace what is on record; others stay. One row at fault
                    refuses all rows of its code. Nothing is overwritten: what was known before stays readable with `knownAt`.""")
    @RequestBody(
            content = @Content(mediaType = "text/csv", examples = @ExampleObject(name = "one row", value = EXAMPLE)))
    @APIResponse(responseCode = "200", description = "What was done with each row")
    @APIResponse(responseCode = "400", description = "`malformed-request`, `idempotency-key-required`")
    @APIResponse(responseCode = "401", description = "`unauthorized`")
    @APIResponse(responseCode = "403", description = "`forbidden`")
    @APIResponse(responseCode = "409", description = "`request-in-progress`, `conflict`")
    @APIResponse(responseCode = "422", description = "`invalid-csv`, `idempotency-key-reused`")
    public RestResponse<ImportReport> run(
            @NotBlank String csv,
            @Parameter(description = "Report only, write nothing") @QueryParam("dryRun") boolean dryRun) {
        return RestResponse.ok(importing.run(csv, dryRun));
    }
}
