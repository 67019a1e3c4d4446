package itu.membership.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import itu.platform.problem.FieldError;
import itu.platform.problem.Problem;
import itu.platform.problem.ReaderLanguage;
import itu.platform.problem.Texts;

/**
 * What is wrong with values that somebody gave, in the reader's language, by JSON pointer. The sentences stand in
 * {@code problems*.properties} under {@code contact.<code>} and repeat no value.
 */
final class Faults {
    private final List<FieldError> found = new ArrayList<>();

    void add(String pointer, String code) {
        found.add(new FieldError(
                pointer, code, Texts.format("problems", "contact." + code, ReaderLanguage.current(), Map.of())));
    }

    void addIf(boolean wrong, String pointer, String code) {
        if (wrong) {
            add(pointer, code);
        }
    }

    List<FieldError> found() {
        return found;
    }

    /**
     * Ends the request when something is wrong.
     *
     * @throws itu.platform.problem.ProblemException 422 with all that was found
     */
    void refuseIfAny() {
        if (!found.isEmpty()) {
            throw Problem.of(PersonProblem.CONTACT_INVALID)
                    .errors(List.copyOf(found))
                    .toException();
        }
    }
}
