package itu.platform.time;

import java.time.LocalDate;
import java.time.ZoneId;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.security.Roles;

@Produces(MediaType.APPLICATION_JSON)
@Path("/clock")
@Tag(name = "Clock", description = "The date at which the business acts")
class ClockResource {
    private static final LocalDate EARLIEST = LocalDate.of(1992, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    private final BusinessClock clock;

    ClockResource(BusinessClock clock) {
        this.clock = clock;
    }

    /** The business date, its zone, and whether it differs from the calendar. */
    public record ClockView(
            LocalDate businessDate,

            @Schema(implementation = String.class, examples = "Europe/Zurich")
            ZoneId zone,

            boolean moved) {}

    /** The date to move to. */
    public record ClockMove(@NotNull LocalDate businessDate) {}

    @GET
    @PermitAll
    @Operation(summary = "Show the business date", description = "Open to everyone.")
    public ClockView show() {
        return new ClockView(clock.today(), clock.zone(), clock.moved());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            summary = "Move the business date",
            description = "Demonstrations and tests only; a production service answers 404. Role: administrator.")
    @APIResponse(responseCode = "200", description = "The date now in force")
    @APIResponse(responseCode = "400", description = "No date between 1992 and 2100")
    @APIResponse(responseCode = "404", description = "This service does not allow it")
    public ClockView move(@Valid @NotNull ClockMove move) {
        if (!clock.movable()) {
            throw Problem.of(PlatformProblem.NOT_FOUND).toException();
        }
        var date = move.businessDate();
        if (date.isBefore(EARLIEST) || date.isAfter(LATEST)) {
            throw Problem.of(PlatformProblem.MALFORMED_REQUEST).toException();
        }
        clock.move(date);
        return show();
    }
}
