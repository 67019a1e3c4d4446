package itu.contribution.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import itu.contribution.Messages;
import itu.contribution.period.UnitAmountProblem;
import itu.contribution.period.rules.AmountOfUnit;
import itu.contribution.rulebook.rules.Edition;
import itu.contribution.simulation.SimulationRequest.Span;
import itu.contribution.simulation.rules.Assumption;
import itu.contribution.simulation.rules.Assumptions;
import itu.contribution.simulation.rules.Question;
import itu.contribution.simulation.rules.StateFacts;
import itu.contribution.simulation.rules.Target;
import itu.contribution.units.ContributoryUnits;
import itu.platform.problem.FieldError;
import itu.platform.problem.Problem;

/** Reads the question in a request, against the facts that it will be asked of, and says everything that is wrong with it. */
final class QuestionReader {
    private final SimulationRequest request;
    private final Facts facts;
    private final Edition edition;
    private final Set<String> states;
    private final Set<String> regions;
    private final List<FieldError> errors = new ArrayList<>();

    private QuestionReader(SimulationRequest request, Facts facts, Edition edition) {
        this.request = request;
        this.facts = facts;
        this.edition = edition;
        this.states = facts.states().stream().map(StateFacts::code).collect(Collectors.toSet());
        this.regions = facts.states().stream().map(StateFacts::region).collect(Collectors.toSet());
    }

    /**
     * The question.
     *
     * @throws itu.platform.problem.ProblemException 422 for unknown States, regions or classes, a State in two lists, or an
     *     amount of the unit that is not exact for every class
     */
    static Question read(SimulationRequest request, Facts facts, Edition edition) {
        return new QuestionReader(request, facts, edition).read();
    }

    private Question read() {
        var question = new Question(
                silent(), changes(), sectorMembers(), facts.firstYear(), facts.years(), amount(), target());
        if (!errors.isEmpty()) {
            throw Problem.of(SimulationProblem.ASSUMPTIONS_UNUSABLE)
                    .errors(errors)
                    .toException();
        }
        return question;
    }

    private Assumptions silent() {
        var silent = request.silentOrKeep();
        Map<String, Assumption> byRegion = Objects.requireNonNullElse(silent.regions(), Map.of());
        byRegion.keySet().stream()
                .filter(region -> !regions.contains(region))
                .forEach(region -> fault("/silent/regions", "unknown-region", region));
        return new Assumptions(
                byList(silent), byRegion, Objects.requireNonNullElse(silent.otherwise(), Assumption.KEEP));
    }

    private Map<String, Assumption> byList(SimulationRequest.SilentStates silent) {
        var byState = new HashMap<String, Assumption>();
        for (var list : Objects.requireNonNullElse(silent.lists(), List.<SimulationRequest.StateList>of())) {
            for (var state : list.memberStates()) {
                requireState("/silent/lists", state);
                if (byState.put(state, list.assumption()) != null) {
                    fault("/silent/lists", "listed-twice", state);
                }
            }
        }
        return byState;
    }

    private Map<String, ContributoryUnits> changes() {
        var changes = new HashMap<String, ContributoryUnits>();
        request.changesOrNone().forEach((state, written) -> {
            requireState("/changes/" + state, state);
            var units = units(written);
            if (units == null || !edition.offers(units)) {
                fault("/changes/" + state, "class-not-on-scale", written);
            } else {
                changes.put(state, units);
            }
        });
        return changes;
    }

    private ContributoryUnits sectorMembers() {
        if (request.sectorMemberUnits() == null) {
            return new ContributoryUnits(request.includeSectorMembers() ? facts.sectorMemberSixteenths() : 0);
        }
        var units = units(request.sectorMemberUnits());
        if (units == null || units.compareTo(ContributoryUnits.ZERO) < 0) {
            fault("/sectorMemberUnits", "no-units", request.sectorMemberUnits());
            return ContributoryUnits.ZERO;
        }
        return units;
    }

    private @Nullable AmountOfUnit amount() {
        return request.unitAmount() == null
                ? facts.amountOfUnit()
                : UnitAmountProblem.exact(request.unitAmount().money());
    }

    private @Nullable Target target() {
        var target = request.target();
        return target == null
                ? null
                : new Target(target.budget().money(), target.covers() == Span.YEAR ? 1 : facts.years());
    }

    private void requireState(String pointer, String state) {
        if (!states.contains(state)) {
            fault(pointer, "unknown-member-state", state);
        }
    }

    private void fault(String pointer, String code, String value) {
        errors.add(Messages.fault(pointer, code, Map.of("value", value)));
    }

    private static @Nullable ContributoryUnits units(String written) {
        try {
            return ContributoryUnits.parse(written);
        } catch (IllegalArgumentException noUnits) {
            return null;
        }
    }
}
