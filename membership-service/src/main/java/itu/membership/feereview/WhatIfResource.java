package itu.membership.feereview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import itu.platform.security.Roles;

@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Path("/fees/what-if")
@Tag(name = "Fees")
@RunOnVirtualThread
class WhatIfResource {
    private final ReviewingFees reviewing;

    WhatIfResource(ReviewingFees reviewing) {
        this.reviewing = reviewing;
    }

    @POST
    @RolesAllowed({Roles.MEMBERSHIP_OFFICER, Roles.FINANCE_OFFICER, Roles.OUTREACH_OFFICER, Roles.ADMINISTRATOR})
    @Operation(summary = "Tell what changed fees would bring in a year", description = """
                    Roles: membership-officer, finance-officer, outreach-officer, administrator. Over the memberships of the day that
                    are active or suspended, by category and Sector, as if every member stayed; beside each increase how many
                    departures would undo it. A Sector Member counts with its class on record, else with the lowest. Whether a
                    fee for developing countries is meant follows the Member State of admission and the headquarters of the
                    group. Nothing is written, so it needs no Idempotency-Key.""")
    @APIResponse(responseCode = "200", description = "The yearly revenue before and after")
    @APIResponse(responseCode = "400", description = "`malformed-request`")
    @APIResponse(responseCode = "401", description = "`unauthorized`")
    @APIResponse(responseCode = "403", description = "`forbidden`")
    @APIResponse(responseCode = "422", description = "`fee-change-invalid`: the errors say which change, and why")
    public WhatIfView ask(@Valid @NotNull WhatIf body) {
        return reviewing.answer(body);
    }
}
