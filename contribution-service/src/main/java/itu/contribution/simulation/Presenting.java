package itu.contribution.simulation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.contribution.Messages;
import itu.contribution.declaration.Outcome;
import itu.contribution.memberstate.MemberState;
import itu.contribution.memberstate.MemberStates;
import itu.contribution.rulebook.FindingView;
import itu.contribution.rulebook.rules.Finding;
import itu.contribution.simulation.SimulationView.AmountView;
import itu.contribution.simulation.SimulationView.BreachView;
import itu.contribution.simulation.SimulationView.StateView;
import itu.contribution.simulation.SimulationView.TallyView;
import itu.contribution.simulation.rules.CountedState;
import itu.contribution.simulation.rules.Origin;
import itu.contribution.simulation.rules.Tally;
import itu.contribution.units.MoneyView;
import itu.platform.problem.ReaderLanguage;

/** Writes answers for readers: names and sentences in their language, and States by name for those who may see them. */
@ApplicationScoped
public class Presenting {
    private final MemberStates states;

    Presenting(MemberStates states) {
        this.states = states;
    }

    /** For who may see the replies of all States: with each State and each breach. */
    @Transactional
    public SimulationView toOfficers(Simulating.Run run) {
        var names = names();
        return view(run, breaches(run, names), states(run, names));
    }

    /** The States' names in the reader's language, by their codes. */
    @Transactional
    public Map<String, String> names() {
        var language = ReaderLanguage.current();
        return states.inOrder().collect(Collectors.toMap(MemberState::code, state -> state.name(language)));
    }

    /** For everybody else: totals only. */
    public SimulationView toOthers(Simulating.Run run) {
        return view(run, null, null);
    }

    private static SimulationView view(
            Simulating.Run run, @Nullable List<BreachView> breaches, @Nullable List<StateView> states) {
        var facts = run.facts();
        var answer = run.answer();
        return new SimulationView(
                facts.call(),
                facts.period(),
                facts.presentPeriod(),
                facts.judgedOn(),
                facts.validAt(),
                facts.knownAt(),
                answer.edition(),
                amount(run),
                TallyView.of(answer.total()),
                answer.byOrigin().entrySet().stream()
                        .map(of -> new SimulationView.OriginTally(of.getKey(), TallyView.of(of.getValue())))
                        .toList(),
                answer.byRegion().entrySet().stream()
                        .map(of -> new SimulationView.RegionTally(of.getKey(), TallyView.of(of.getValue())))
                        .toList(),
                answer.byStatus().entrySet().stream()
                        .map(of -> new SimulationView.StatusTally(of.getKey(), TallyView.of(of.getValue())))
                        .toList(),
                answer.sectorMembers(),
                MoneyPresenting.byYear(answer),
                MoneyPresenting.revenue(facts, answer),
                MoneyPresenting.target(answer),
                (int) answer.states().stream()
                        .mapToLong(state -> state.breaches().size())
                        .sum(),
                breaches,
                states,
                facts.synthetic(),
                notice(run));
    }

    private static @Nullable AmountView amount(Simulating.Run run) {
        var amount = run.answer().amount();
        if (amount == null) {
            return null;
        }
        var ofPeriod = run.request().unitAmount() == null;
        return new AmountView(
                ofPeriod ? Objects.requireNonNullElse(run.facts().amountStatus(), "") : "REQUEST",
                MoneyView.of(amount.memberState()),
                MoneyView.of(amount.sectorMember()));
    }

    private static List<BreachView> breaches(Simulating.Run run, Map<String, String> names) {
        return run.answer().states().stream()
                .flatMap(state -> state.breaches().stream().map(breach -> breach(state, breach, names)))
                .toList();
    }

    private static BreachView breach(CountedState state, Finding breach, Map<String, String> names) {
        return new BreachView(
                state.facts().code(),
                name(state, names),
                state.origin(),
                breach.code(),
                breach.provision(),
                breach.requested(),
                Objects.requireNonNull(breach.current()),
                breach.minimumAllowed(),
                FindingView.text(breach));
    }

    private static List<StateView> states(Simulating.Run run, Map<String, String> names) {
        return run.answer().states().stream()
                .map(state -> new StateView(
                        state.facts().code(),
                        name(state, names),
                        state.facts().region(),
                        state.facts().present(),
                        state.units(),
                        state.facts().present() == null
                                ? null
                                : Outcome.of(state.units(), state.facts().present()),
                        state.origin()))
                .toList();
    }

    private static String name(CountedState state, Map<String, String> names) {
        return names.getOrDefault(state.facts().code(), state.facts().code());
    }

    private static String notice(Simulating.Run run) {
        var hypothesis = Messages.text(
                "simulation.notice",
                Map.of("assumed", states(run, Origin.ASSUMED), "changed", states(run, Origin.CHANGED)));
        return run.facts().synthetic()
                ? hypothesis + " " + Messages.text("simulation.synthetic", Map.of())
                : hypothesis;
    }

    private static int states(Simulating.Run run, Origin origin) {
        @Nullable Tally tally = run.answer().byOrigin().get(origin);
        return tally == null ? 0 : tally.states();
    }
}
