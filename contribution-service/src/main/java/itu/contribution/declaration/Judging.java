package itu.contribution.declaration;

import jakarta.enterprise.context.ApplicationScoped;

import itu.contribution.call.Call;
import itu.contribution.choice.Chooser;
import itu.contribution.choice.Choosers;
import itu.contribution.choice.Question;
import itu.contribution.rulebook.Rulebook;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;

/** Holds an announcement against the call, the scale, and the rules on its contributor. */
@ApplicationScoped
class Judging {
    private final Choosers choosers;
    private final Rulebook rulebook;

    Judging(Choosers choosers, Rulebook rulebook) {
        this.choosers = choosers;
        this.rulebook = rulebook;
    }

    /**
     * Judges an announcement by the rules in force on the day of receipt. At a provisional stage a breach of CS 165, CV 468A
     * or CV 468B is a warning, at the definitive stage a refusal unless a larger reduction was authorized (CS 165).
     */
    Verdict judge(Call call, Announcement announcement) {
        if (!call.hasOpenedBy(announcement.receivedOn())) {
            return new Verdict.Refused(Problem.of(DeclarationProblem.CALL_NOT_OPEN)
                    .with("call", call.reference())
                    .with("opensOn", call.opensOn()));
        }
        var edition = rulebook.inForceOn(announcement.receivedOn());
        if (!edition.offers(announcement.units())) {
            return new Verdict.Refused(ScaleRefusal.of(announcement.units(), edition));
        }
        var question = Question.of(call, announcement.contributor(), announcement.receivedOn());
        return switch (choosers.find(call.addressees(), question)) {
            case Chooser.Unknown() -> new Verdict.Refused(Problem.of(PlatformProblem.NOT_FOUND));
            case Chooser.WithoutPresentClass() -> new Verdict.Refused(question.presentClassUnknown());
            case Chooser.Known known -> Verdict.of(call.stage(), known.judge(announcement.units()), known.present());
        };
    }
}
