package itu.notification.campaign.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which reminders of a running campaign go on a day. */
public final class Ladder {
    private Ladder() {}

    /** What happens to a reminder whose day has come. */
    public enum Fate {
        GOES,
        PASSED
    }

    /**
     * What happens to the reminders whose day has come: those of the latest day go, those before do not go late behind them. That makes a
     * difference only where the service, or its clock, missed days. After the deadline none goes.
     *
     * @return by number of the step; without those whose day is still to come
     */
    public static Map<Integer, Fate> due(Collection<Rung> open, LocalDate deadline, LocalDate today) {
        var reached = open.stream()
                .filter(rung -> !rung.on(deadline).isAfter(today))
                .sorted(Comparator.comparingInt(Rung::daysBefore))
                .toList();
        Map<Integer, Fate> fates = new LinkedHashMap<>();
        reached.forEach(rung -> fates.put(
                rung.number(),
                rung.daysBefore() == reached.getFirst().daysBefore() && !today.isAfter(deadline)
                        ? Fate.GOES
                        : Fate.PASSED));
        return fates;
    }
}
