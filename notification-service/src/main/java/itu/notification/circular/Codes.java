package itu.notification.circular;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Codes of activities: those of the Sustainable Development Goals, of WSIS, and of the strategic plan of ITU-D. */
final class Codes {
    private static final Set<String> OUTCOMES = Set.of(
            "D.1-1", "D.1-2", "D.1-3", "D.1-4", "D.1-5", "D.2-1", "D.2-2", "D.2-3", "D.3-1", "D.3-2", "D.3-3", "D.3-4",
            "D.4-1", "D.4-2", "D.4-3", "D.4-4");
    private static final int GOALS = 17;
    private static final Set<String> ACTION_LINES =
            IntStream.rangeClosed(1, 11).mapToObj(line -> "C" + line).collect(Collectors.toUnmodifiableSet());

    private Codes() {}

    static boolean goal(Integer code) {
        return code != null && code >= 1 && code <= GOALS;
    }

    static boolean actionLine(String code) {
        return ACTION_LINES.contains(code);
    }

    static boolean outcome(String code) {
        return OUTCOMES.contains(code);
    }
}
