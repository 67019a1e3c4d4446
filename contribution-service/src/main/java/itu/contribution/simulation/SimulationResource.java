package itu.contribution.simulation;

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

@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("/simulations")
@Tag(name = "Simulation", description = "What-if of units and revenue; nothing is written")
@RunOnVirtualThread
class SimulationResource {
    private final Simulating simulating;
    private final Presenting presenting;

    SimulationResource(Simulating simulating, Presenting presenting) {
        this.simulating = simulating;
        this.presenting = presenting;
    }

    @POST
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.CONFERENCE_SECRETARY, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(summary = "Ask what would follow", description = """
                    Units, revenue of a year and of the period, the difference to a budget and the amount of the unit that \
                    balances it, for any amount of the unit and any assumption about silent States. A State counts at the first \
                    of: the class named in changes; its announcement in time; the assumption of the list it stands in; that of \
                    its region; the assumption for all others. ONE_CLASS_DOWN keeps the class where a rule forbids the lower \
                    one; LOWEST_LAWFUL goes as low as CS 165 and CV 468A allow. Nothing is written and no Idempotency-Key is \
                    needed. Units and money are exact; amounts are in Swiss francs. Roles: finance-officer, \
                    conference-secretary, auditor, administrator.""")
    @APIResponse(responseCode = "200", description = "The answer; its notice says what in it is assumed")
    @APIResponse(responseCode = "404", description = "No such call")
    @APIResponse(
            responseCode = "422",
            description = "Unknown States, regions or classes, or an amount that is not exact for every class (CV 480)")
    public SimulationView simulate(@Valid @NotNull SimulationRequest body) {
        return presenting.toOfficers(simulating.run(body));
    }
}
