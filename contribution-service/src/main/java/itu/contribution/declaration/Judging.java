package itu.contribution.declaration;

import jakarta.enterprise.context.ApplicationScoped;

import itu.contribution.call.Call;
import itu.contribution.call.Stage;
import itu.contribution.classofcontribution.ClassesOfContribution;
import itu.contribution.memberstate.MemberStates;
import itu.contribution.rulebook.Rulebook;
import itu.contribution.rulebook.rules.Choice;
import itu.contribution.rulebook.rules.ClassRule;
import itu.contribution.rulebook.rules.Edition;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;

/** Brings the facts before the rules: the scale, the State's present class, and whether the low classes are open to it. */
@ApplicationScoped
class Judging {
    private final MemberStates states;
    private final ClassesOfContribution classes;
    private final Rulebook rulebook;

    Judging(MemberStates states, ClassesOfContribution classes, Rulebook rulebook) {
        this.states = states;
        this.classes = classes;
        this.rulebook = rulebook;
    }

    /**
     * Judges an announcement by the rules in force on the day of receipt. At a provisional stage a breach of CS 165 or
     * CV 468A is a warning, at the definitive stage a refusal.
     */
    Verdict judge(Call call, Announcement announcement) {
        if (!call.hasOpenedBy(announcement.receivedOn())) {
            return new Verdict.Refused(Problem.of(DeclarationProblem.CALL_NOT_OPEN)
                    .with("call", call.reference())
                    .with("opensOn", call.opensOn()));
        }
        var edition = rulebook.inForceOn(announcement.receivedOn()).orElseThrow();
        if (!edition.offers(announcement.units())) {
            return new Verdict.Refused(ScaleRefusal.of(announcement.units().toString(), edition));
        }
        return states.lowClassesOpen(announcement.contributor(), announcement.receivedOn())
                .map(open -> judge(call, announcement, open, edition))
                .orElseGet(() -> new Verdict.Refused(Problem.of(PlatformProblem.NOT_FOUND)));
    }

    private Verdict judge(Call call, Announcement announcement, boolean lowClassesOpen, Edition edition) {
        return classes.current(announcement.contributor(), call.presentPeriod())
                .map(present -> new Choice(announcement.units(), present.units(), lowClassesOpen))
                .map(choice -> judge(call, choice, edition))
                .orElseGet(() -> new Verdict.Refused(Problem.of(DeclarationProblem.PRESENT_CLASS_UNKNOWN)
                        .with("memberState", announcement.contributor())
                        .with("period", call.presentPeriod())));
    }

    private static Verdict judge(Call call, Choice choice, Edition edition) {
        var warnings =
                ClassRule.judgeAll(choice, edition).stream().map(Warning::of).toList();
        return call.stage() == Stage.DEFINITIVE && !warnings.isEmpty()
                ? new Verdict.Refused(refusal(warnings.getFirst(), choice, edition))
                : new Verdict.Stands(edition.name(), choice.current(), warnings);
    }

    private static Problem refusal(Warning breach, Choice choice, Edition edition) {
        return Problem.of(DeclarationProblem.CLASS_NOT_ALLOWED)
                .provision(breach.provision())
                .with("edition", edition.name())
                .with("current", choice.current())
                .with("minimumAllowed", breach.minimumUnits())
                .with("requested", choice.requested());
    }
}
