package itu.contribution.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import itu.contribution.call.Call;
import itu.contribution.call.Calls;
import itu.platform.paging.Page;
import itu.platform.security.Roles;
import itu.platform.time.BusinessClock;

@Produces(MediaType.APPLICATION_JSON)
@Path("/calls/{call}/reminders")
@Tag(name = "Reminders", description = "Who is reminded of a call, and when")
@RunOnVirtualThread
class ReminderResource {
    private final Calls calls;
    private final Reminders reminders;
    private final Silence silence;
    private final BusinessClock clock;
    private final List<Integer> daysBefore;

    ReminderResource(
            Calls calls,
            Reminders reminders,
            Silence silence,
            BusinessClock clock,
            @ConfigProperty(name = "suite.reminders.days-before") List<Integer> daysBefore) {
        this.calls = calls;
        this.reminders = reminders;
        this.silence = silence;
        this.clock = clock;
        this.daysBefore = daysBefore;
    }

    /** How far a reminder has come. */
    public enum Status {
        /** Its day is still to come. */
        PLANNED,
        /** It fell due, and was told. */
        DUE,
        /** Its day passed while the call was not yet known, or a later reminder came at once. */
        MISSED
    }

    /**
     * A reminder of a call.
     *
     * @param on the day, in the call's zone
     * @param fellDueAt when it was told
     * @param silent codes of those without a reply: when it fell due, or now while it is planned
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ReminderView(
            @Schema(examples = "30") int daysBefore,
            LocalDate on,
            Status status,
            @Nullable Instant fellDueAt,
            int silentCount,
            List<String> silent) {}

    @GET
    @RolesAllowed({
        Roles.CONFERENCE_SECRETARY,
        Roles.OUTREACH_OFFICER,
        Roles.FINANCE_OFFICER,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    @Operation(
            summary = "List the reminders of a call and whom they reach",
            description =
                    "The ladder counts back from the deadline. A planned reminder names those who are silent now; whoever "
                            + "replies drops out by itself. Roles: conference-secretary, outreach-officer, finance-officer, auditor, "
                            + "administrator.")
    @APIResponse(responseCode = "200", description = "The reminders, the earliest first")
    @APIResponse(responseCode = "404", description = "No such call")
    public Page<ReminderView> list(
            @Parameter(description = "The circular letter's reference, with hyphens", example = "CL-25-36")
                    String call) {
        var asked = calls.bySlug(call);
        var silentNow = silence.under(asked);
        return new Page<>(
                Step.of(asked, asked.deadline(), daysBefore).stream()
                        .map(step -> view(asked, step, silentNow))
                        .toList(),
                null);
    }

    private ReminderView view(Call call, Step step, List<String> silentNow) {
        return reminders
                .of(step)
                .map(told -> new ReminderView(
                        step.daysBefore(),
                        step.on(),
                        Status.DUE,
                        told.fellDueAt(),
                        told.silent().size(),
                        told.silent()))
                .orElseGet(() -> step.on().isAfter(LocalDate.ofInstant(clock.instant(), call.zone()))
                        ? new ReminderView(
                                step.daysBefore(), step.on(), Status.PLANNED, null, silentNow.size(), silentNow)
                        : new ReminderView(step.daysBefore(), step.on(), Status.MISSED, null, 0, List.of()));
    }
}
