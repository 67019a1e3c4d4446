package itu.contribution.choice;

import java.time.LocalDate;

import itu.contribution.call.Call;
import itu.contribution.rulebook.rules.Occasion;
import itu.platform.problem.Problem;

/**
 * What is asked about a contributor.
 *
 * @param contributor its code
 * @param period the period that it chooses for
 * @param presentPeriod the period whose class it is compared with
 * @param day the day of receipt: its facts and the edition on that day count
 */
public record Question(String contributor, String period, String presentPeriod, LocalDate day, Occasion occasion) {
    /** A choice in answer to a call, received on a day: a choice for the coming period, made on occasion of a conference. */
    public static Question of(Call call, String contributor, LocalDate receivedOn) {
        return new Question(contributor, call.period(), call.presentPeriod(), receivedOn, Occasion.AT_CONFERENCE);
    }

    /** The refusal where there is no present class to compare with. */
    public Problem presentClassUnknown() {
        return Problem.of(ChoiceProblem.PRESENT_CLASS_UNKNOWN)
                .with("contributor", contributor)
                .with("period", presentPeriod);
    }
}
