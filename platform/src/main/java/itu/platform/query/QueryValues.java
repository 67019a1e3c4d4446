package itu.platform.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import itu.platform.problem.FieldError;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.problem.ReaderLanguage;
import itu.platform.problem.Texts;

/**
 * Reads query parameters, and refuses a wrong one with 400 and its name. Left to the framework, a value that it cannot
 * convert would be answered 404, as if the list were not there.
 */
public final class QueryValues {
    private static final int LAST_YEAR = 9_999;

    private QueryValues() {}

    /** The code of a closed list that a parameter names; null when the parameter is absent. */
    public static <E extends Enum<E>> @Nullable E code(String parameter, @Nullable String value, Class<E> codes) {
        if (value == null) {
            return null;
        }
        for (var code : codes.getEnumConstants()) {
            if (code.name().equals(value)) {
                return code;
            }
        }
        throw refused(parameter, value, "unknown-code");
    }

    /** The ISO date that a parameter gives; null when the parameter is absent. */
    public static @Nullable LocalDate date(String parameter, @Nullable String value) {
        try {
            var date = value == null ? null : LocalDate.parse(value);
            if (date == null || (date.getYear() >= 1 && date.getYear() <= LAST_YEAR)) {
                return date;
            }
        } catch (DateTimeParseException notDate) {
            // answered below, like a date that no calendar of ours reaches
        }
        throw refused(parameter, value, "malformed");
    }

    static RuntimeException refused(String parameter, @Nullable String value, String code) {
        var sentence = Texts.format(
                "platform-problems",
                "query." + code,
                ReaderLanguage.current(),
                Map.of("parameter", parameter, "value", String.valueOf(value)));
        return Problem.of(PlatformProblem.MALFORMED_REQUEST)
                .errors(List.of(new FieldError(parameter, code, sentence)))
                .toException();
    }
}
