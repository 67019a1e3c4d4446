package itu.notification.regionaloffice;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import itu.platform.conditional.ETags;
import itu.platform.idempotency.Idempotent;
import itu.platform.security.Roles;

/** Where the regional directors are written to, about the States of their regions. */
@Path("/regional-offices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Regional offices", description = "Mailboxes of the directors, one per ITU-D region")
@RunOnVirtualThread
@APIResponse(responseCode = "401", description = "`unauthorized`")
@APIResponse(responseCode = "403", description = "`forbidden`")
class RegionalOfficeResource {
    private final RegionalOffices offices;
    private final Designating designating;

    RegionalOfficeResource(RegionalOffices offices, Designating designating) {
        this.offices = offices;
        this.designating = designating;
    }

    @Schema(name = "RegionalOffices")
    record Offices(List<RegionalOffice> items) {}

    /** The mailboxes that stand. */
    @GET
    @RolesAllowed({Roles.OUTREACH_OFFICER, Roles.CONFERENCE_SECRETARY, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(
            summary = "List the regional offices",
            description =
                    "Regions without one are absent. Roles: outreach-officer, conference-secretary, auditor, administrator.")
    @APIResponse(responseCode = "200", description = "The offices, by region")
    public Offices list() {
        return new Offices(offices.now());
    }

    /** Designates a mailbox; the one before stays on record. */
    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.OUTREACH_OFFICER, Roles.ADMINISTRATOR})
    @Operation(summary = "Designate the mailbox of a regional director", description = """
                    The role REGIONAL_DIRECTOR of a Member State leads to the office of its region: one letter per director, about all \
                    States of the step. Steps that are frozen keep the mailbox they have. Roles: outreach-officer, administrator.""")
    @APIResponse(responseCode = "201", description = "The office; ETag counts its designations")
    @APIResponse(responseCode = "400", description = "`malformed-request`, `idempotency-key-required`")
    @APIResponse(responseCode = "409", description = "`request-in-progress`, `conflict`")
    @APIResponse(responseCode = "422", description = "`idempotency-key-reused`")
    public RestResponse<RegionalOffice> designate(@Valid @NotNull NewOffice body) {
        var office = designating.designate(body);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, office)
                .tag(ETags.of(office.version()))
                .header(HttpHeaders.LOCATION, "/api/notifications/v1/regional-offices")
                .build();
    }
}
