package itu.contribution.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.contribution.Messages;
import itu.contribution.simulation.rules.Assumption;
import itu.contribution.units.SwissFrancs;
import itu.platform.problem.FieldError;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;

/**
 * What a client asks. A State counts at the first of: the class named in {@code changes}; its announcement under the call;
 * the assumption of the list it stands in; that of its region; the assumption for all others.
 *
 * @param call slug of a call to Member States, whose replies are the base
 * @param unitAmount amount of the unit; without it the period's own, as far as one is fixed
 * @param target a budget to compare with and to find the balancing amount for
 * @param silent what silent States are assumed to choose; all keep their class without it
 * @param changes units by Member State, such as {@code {"CHE":"12"}}, which must be classes of the scale
 * @param includeSectorMembers whether the units of Sector Members on record count too, at a fifth of the amount (CV 480)
 * @param sectorMemberUnits units of all Sector Members together, to count in place of those on record
 * @param judgedOn day whose rules and development statuses judge; without it the day asked about
 * @param validAt replies received later are left out; without it the business date is the day asked about
 * @param knownAt what was recorded later is left out; now without it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = """
        {"call":"CL-25-36","unitAmount":{"amount":"318000.00","currency":"CHF"},\
        "target":{"budget":{"amount":"109000000.00","currency":"CHF"},"covers":"YEAR"},\
        "silent":{"otherwise":"KEEP","regions":{"EUR":"ONE_CLASS_DOWN"}},"changes":{"CHE":"12"}}""")
public record SimulationRequest(
        @NotBlank @Size(max = 60) @Schema(examples = "CL-25-36")
        String call,

        @Nullable @Valid SwissFrancs unitAmount,
        @Nullable @Valid TargetBudget target,
        @Nullable @Valid SilentStates silent,
        @Nullable @Size(max = 250) Map<@Size(max = 3) String, @NotNull @Size(max = 20) String> changes,
        boolean includeSectorMembers,

        @Nullable @Size(max = 20) @Schema(examples = "330 1/2")
        String sectorMemberUnits,

        @Nullable LocalDate judgedOn,
        @Nullable LocalDate validAt,
        @Nullable Instant knownAt) {

    private static final int LAST_YEAR = 9_999;
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    /** A budget that contributions should meet, in Swiss francs, for a year or for the whole period. */
    public record TargetBudget(
            @NotNull @Valid SwissFrancs budget, @NotNull Span covers) {}

    /** What a budget covers. */
    public enum Span {
        YEAR,
        PERIOD
    }

    /**
     * What silent States are assumed to choose.
     *
     * @param otherwise for States that neither a list nor a region names; KEEP without it
     * @param regions by ITU-D region
     * @param lists of States by name; no State in two of them
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SilentStates(
            @Nullable Assumption otherwise,
            @Nullable @Size(max = 20) Map<@Size(max = 10) String, @NotNull Assumption> regions,
            @Nullable @Size(max = 50) List<@NotNull @Valid StateList> lists) {}

    /** States that take one assumption. */
    public record StateList(
            @NotNull @Size(min = 1, max = 250) List<@NotNull @Size(max = 3) String> memberStates,
            @NotNull Assumption assumption) {}

    public Map<String, String> changesOrNone() {
        return Objects.requireNonNullElse(changes, Map.of());
    }

    public SilentStates silentOrKeep() {
        return Objects.requireNonNullElseGet(silent, () -> new SilentStates(null, null, null));
    }

    /** Refuses with 400 what lies outside the calendar of the record. */
    void requireTimesInReach() {
        var errors = new ArrayList<FieldError>();
        requireInReach("/judgedOn", judgedOn, errors);
        requireInReach("/validAt", validAt, errors);
        if (knownAt != null && (knownAt.isBefore(FIRST) || knownAt.isAfter(LAST))) {
            errors.add(Messages.fault("/knownAt", "not-a-date", Map.of("value", knownAt)));
        }
        if (!errors.isEmpty()) {
            throw Problem.of(PlatformProblem.MALFORMED_REQUEST).errors(errors).toException();
        }
    }

    private static void requireInReach(String pointer, @Nullable LocalDate day, List<FieldError> errors) {
        if (day != null && (day.getYear() < 1 || day.getYear() > LAST_YEAR)) {
            errors.add(Messages.fault(pointer, "not-a-date", Map.of("value", day)));
        }
    }
}
