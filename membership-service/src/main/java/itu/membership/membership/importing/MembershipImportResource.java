package itu.membership.membership.importing;

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

/** Takes files of memberships. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/memberships/imports")
@Tag(name = "Imports")
@RunOnVirtualThread
class MembershipImportResource {
    private static final String CSV = """
            source,organization_key,category,sector,study_group,member_state,units,admitted_on,activated_on,ended_on,end_reference
            crm,00042,SECTOR_MEMBER,D,,KEN,1/4,2019-05-06,2019-06-01,,
            crm,00043,ASSOCIATE,T,ITU-T SG 17,KEN,,2021-01-11,2021-02-01,2024-07-01,letter of 20 December 2023
            """;
    private static final String NDJSON = """
            {"source":"crm","organization_key":"00042","category":"SECTOR_MEMBER","sector":"D","member_state":"KEN","units":"1/4","admitted_on":"2019-05-06","activated_on":"2019-06-01"}
            """;

    private final Receiving receiving;
    private final ImportingMemberships importing;

    MembershipImportResource(Receiving receiving, ImportingMemberships importing) {
        this.receiving = receiving;
        this.importing = importing;
    }

    @POST
    @Consumes({Receiving.CSV, Receiving.NDJSON})
    @RolesAllowed({Roles.MEMBERSHIP_OFFICER, Roles.ADMINISTRATOR})
    @Operation(summary = "Import memberships from CSV or NDJSON", description = """
                    Roles: membership-officer, administrator. Files as for organizations, which are to be imported before: a row
                    names its organization by `source` and `organization_key`. A row is the membership of that organization in
                    this category, Sector and study group since `admitted_on`. A new one is recorded with its facts: admitted,
                    activated (an exempt organization: exempted) and denounced, `ended_on` being the first day without it. Of a
                    known one an activation or an end that is not on record is recorded; a row that contradicts the record is
                    refused; a fact is never taken back. A first membership as a Sector Member gives the organization its code.
                    New memberships are told many to an event, Sector Members besides each for itself.""")
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
