package itu.membership.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import itu.membership.dues.ArrearsPayloads.ArrearsView;
import itu.membership.dues.ReadingArrears;
import itu.membership.dues.rules.Arrears;
import itu.membership.membership.Fact;
import itu.membership.membership.Facts;
import itu.membership.membership.Membership;
import itu.membership.membership.rules.ContributionDue;
import itu.membership.membership.rules.FactKind;
import itu.membership.membership.rules.Happened;
import itu.membership.membership.rules.MembershipState;
import itu.membership.membership.rules.Stretch;
import itu.membership.membership.rules.Timeline;
import itu.membership.standing.StandingPayloads.DecidingFact;
import itu.membership.standing.StandingPayloads.NextStep;
import itu.membership.standing.StandingPayloads.StandingView;
import itu.membership.standing.StandingPayloads.StepKind;
import itu.membership.standing.rules.Basis;
import itu.membership.standing.rules.Ground;
import itu.platform.history.AsOf;
import itu.platform.problem.ReaderLanguage;
import itu.platform.problem.Texts;

/** Explains the state of a membership on a day, from what was known at an instant. */
@ApplicationScoped
class Explaining {
    private final Facts facts;
    private final ReadingArrears arrears;

    Explaining(Facts facts, ReadingArrears arrears) {
        this.facts = facts;
        this.arrears = arrears;
    }

    StandingView explain(Membership membership, LocalDate day, AsOf asOf) {
        var recorded = facts.of(membership.id());
        var counting = facts.counting(membership.id(), asOf.knownAt());
        var ground = Ground.on(day, counting);
        var stretch = Timeline.of(counting).stream()
                .filter(each -> each.covers(day))
                .findFirst()
                .orElse(null);
        var deciding = deciding(ground, recorded);
        var owed = arrears.of(membership.id(), asOf.knownAt());
        return new StandingView(
                membership.id(),
                day,
                stretch == null ? null : stretch.state(),
                ground.basis(),
                explanation(ground, deciding),
                ground.basis().provision(),
                stretch == null ? null : stretch.from(),
                stretch == null ? null : stretch.to(),
                contributionDueUntil(counting),
                deciding == null
                        ? null
                        : new DecidingFact(
                                deciding.number(),
                                deciding.content().kind(),
                                deciding.content().effectiveOn(),
                                deciding.content().reference()),
                stretch == null ? List.of() : next(stretch, day, ground, counting, owed));
    }

    private static @Nullable Fact deciding(Ground ground, List<Fact> recorded) {
        var fact = ground.fact();
        return fact == null
                ? null
                : recorded.stream()
                        .filter(each -> each.number() == fact.number())
                        .findFirst()
                        .orElse(null);
    }

    private static String explanation(Ground ground, @Nullable Fact deciding) {
        var values = deciding == null
                ? Map.<String, Object>of()
                : Map.<String, Object>of(
                        "day", deciding.content().effectiveOn(),
                        "until", String.valueOf(deciding.content().until()),
                        "reason", String.valueOf(deciding.content().reason()));
        return text("standing." + ground.basis().name().toLowerCase(Locale.ROOT), values);
    }

    private static @Nullable LocalDate contributionDueUntil(List<Happened> counting) {
        return counting.stream()
                .filter(fact -> fact.kind() == FactKind.DENOUNCED)
                .map(Happened::effectiveOn)
                .min(Comparator.naturalOrder())
                .map(ContributionDue::until)
                .orElse(null);
    }

    private static List<NextStep> next(
            Stretch now, LocalDate day, Ground ground, List<Happened> counting, ArrearsView owed) {
        var steps = new ArrayList<NextStep>();
        var end = counting.stream()
                .filter(fact -> fact.kind().ends())
                .min(Comparator.comparing(Happened::effectiveOn))
                .orElse(null);
        if (end != null) {
            add(
                    steps,
                    day,
                    StepKind.END,
                    end.effectiveOn(),
                    Basis.valueOf(end.kind().name()).provision());
        }
        var fact = ground.fact();
        if (fact != null && fact.until() != null) {
            switch (ground.basis()) {
                case OVERRIDDEN -> add(steps, day, StepKind.OVERRIDE_END, fact.until(), null);
                case EXEMPT -> add(steps, day, StepKind.EXEMPTION_END, fact.until(), "CV 476");
                default -> {}
            }
        }
        if (now.state() == MembershipState.ACTIVE) {
            owed.dues().stream()
                    .map(dues -> dues.suspensionFrom())
                    .filter(from -> from != null)
                    .min(Comparator.naturalOrder())
                    .ifPresent(from -> add(steps, day, StepKind.SUSPENSION, from, Arrears.PROVISION));
        }
        if (now.state() == MembershipState.SUSPENDED && owed.exclusionFrom() != null) {
            add(steps, day, StepKind.EXCLUSION, owed.exclusionFrom(), Arrears.PROVISION);
        }
        var renewal = LocalDate.of(day.getYear() + 1, 1, 1);
        if (now.state().held() && (end == null || end.effectiveOn().isAfter(renewal))) {
            add(steps, day, StepKind.RENEWAL, renewal, null);
        }
        steps.sort(Comparator.comparing(NextStep::on));
        return List.copyOf(steps);
    }

    private static void add(
            List<NextStep> steps, LocalDate day, StepKind step, LocalDate on, @Nullable String provision) {
        if (on.isAfter(day)) {
            steps.add(new NextStep(
                    step,
                    on,
                    provision,
                    text("standing.next." + step.name().toLowerCase(Locale.ROOT), Map.of("day", on))));
        }
    }

    private static String text(String key, Map<String, ?> values) {
        return Texts.format("messages", key.replace('_', '-'), ReaderLanguage.current(), values);
    }
}
