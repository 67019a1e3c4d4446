package itu.membership.organization.importing;

import java.io.InputStream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import itu.membership.bulk.OperationPayloads.OperationView;
import itu.membership.bulk.Receiving;
import itu.platform.security.Roles;

/** Takes files of organizations. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/organizations/imports")
@Tag(name = "Imports")
@RunOnVirtualThread
class OrganizationImportResource {
    private static final String CSV = """
            source,external_key,name_en,name_fr,acronym,country,kind,segment,website,parent_external_key,group_headquarters,synthetic
            crm,00042,Example Telecom (synthetic),Exemple Télécom (fictif),EXT,KEN,RECOGNIZED_OPERATING_AGENCY,MOBILE,https://telecom.example,00007,,1
            """;
    private static final String NDJSON = """
            {"source":"crm","external_key":"00042","name_en":"Example Telecom (synthetic)","country":"KEN","kind":"RECOGNIZED_OPERATING_AGENCY","synthetic":true}
            """;

    private final Receiving receiving;
    private final ImportingOrganizations importing;

    OrganizationImportResource(Receiving receiving, ImportingOrganizations importing) {
        this.receiving = receiving;
        this.importing = importing;
    }

    @POST
    @Consumes({Receiving.CSV, Receiving.NDJSON})
    @RolesAllowed({Roles.MEMBERSHIP_OFFICER, Roles.ADMINISTRATOR})
    @Operation(summary = "Import organizations from CSV or NDJSON", description = """
                    Roles: membership-officer, administrator. Up to 512 MB, about two million rows, in UTF-8. CSV is separated by
                    comma, semicolon or tab, a line per row; NDJSON has an object per line with the columns as members. A row is
                    the organization of its `source` and `external_key`: new, changed, or unchanged, which writes and tells
                    nothing. `id` (a UUID in small letters) may give a new organization the id by which tokens name it. An empty cell is
                    an entry without it. `parent_external_key` may be any row of the file or an
                    organization imported from the same source before. The answer comes when the file is in; its rows are
                    judged and written in chunks afterwards, also across a restart. Changes are told many to an event.""")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = Receiving.CSV,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "one row", value = CSV)),
                @Content(
                        mediaType = Receiving.NDJSON,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "one row", value = NDJSON))
            })
    @APIResponse(
            responseCode = "202",
            description = "The file is in; `Location` tells how far its import is",
            content = @Content(schema = @Schema(implementation = OperationView.class)))
    @APIResponse(responseCode = "400", description = "`malformed-request`, `idempotency-key-required`")
    @APIResponse(responseCode = "409", description = "`request-in-progress`")
    @APIResponse(responseCode = "413", description = "`content-too-large`")
    @APIResponse(responseCode = "415", description = "`unsupported-media-type`")
    @APIResponse(
            responseCode = "422",
            description = "`invalid-csv`: no header with the columns needed; `idempotency-key-reused`")
    public RestResponse<?> run(
            InputStream file,
            @Context HttpHeaders headers,
            @Parameter(description = "Report only, write nothing") @QueryParam("dryRun") boolean dryRun) {
        return receiving.receive(importing, headers, file, dryRun);
    }
}
