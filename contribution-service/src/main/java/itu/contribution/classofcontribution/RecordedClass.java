package itu.contribution.classofcontribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import itu.contribution.contributor.ContributorCode;
import itu.contribution.units.ContributoryUnits;

/**
 * A class of contribution as recorded, over the whole of a period; also the payload of
 * {@code class-of-contribution.recorded.v1} and of the audit.
 *
 * @param units the class from the first day of the period on
 * @param steps how it changes within the period, in the order of days; empty where it does not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecordedClass(
        @JsonIgnore String contributor,
        String period,
        ContributoryUnits units,
        Basis basis,
        @Nullable String source,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Step> steps) {
    public RecordedClass {
        steps = List.copyOf(steps);
    }

    /** A class that does not change within the period. */
    public RecordedClass(
            String contributor, String period, ContributoryUnits units, Basis basis, @Nullable String source) {
        this(contributor, period, units, basis, source, List.of());
    }

    /** What the rows of one version say together, that of the first day first. */
    public static RecordedClass of(List<ClassOfContribution> rows) {
        var first = rows.getFirst();
        return new RecordedClass(
                first.contributor(),
                first.period(),
                first.units(),
                first.basis(),
                first.source(),
                rows.stream().flatMap(row -> row.asStep().stream()).toList());
    }

    /** The class that holds on a day of the period; before it that of its first day, after it that of its last. */
    public ContributoryUnits on(LocalDate day) {
        return steps.stream()
                .filter(step -> !step.validFrom().isAfter(day))
                .map(Step::units)
                .reduce(units, (earlier, later) -> later);
    }

    /** The same class on the first day, with other steps. */
    public RecordedClass with(List<Step> others) {
        return new RecordedClass(contributor, period, units, basis, source, others);
    }

    /**
     * The same with a higher class from a day on. What would be lower after that day gives way to it; an increase that goes
     * still higher stays.
     *
     * @param firstDay of the period; an increase from then on leaves nothing of the class that was to hold
     */
    public RecordedClass raised(Step increase, LocalDate firstDay) {
        var higher = steps.stream()
                .filter(step -> step.validFrom().isAfter(increase.validFrom()))
                .filter(step -> step.units().compareTo(increase.units()) > 0);
        if (!increase.validFrom().isAfter(firstDay)) {
            return new RecordedClass(
                    contributor, period, increase.units(), increase.basis(), increase.source(), higher.toList());
        }
        var before = steps.stream().filter(step -> step.validFrom().isBefore(increase.validFrom()));
        return with(Stream.of(before, Stream.of(increase), higher)
                .flatMap(part -> part)
                .toList());
    }

    /**
     * The same with lower classes from some days on. What would be higher then gives way to them; what is lower already stays.
     *
     * @param reduction its steps in the order of days
     * @param firstDay of the period; a reduction from then on leaves nothing of the class that was to hold
     */
    public RecordedClass lowered(List<Step> reduction, LocalDate firstDay) {
        var all = new ArrayList<Step>();
        all.add(new Step(firstDay, units, basis, source));
        Stream.concat(steps.stream(), reduction.stream())
                .map(Step::validFrom)
                .filter(day -> day.isAfter(firstDay))
                .sorted()
                .distinct()
                .forEach(day -> all.add(at(steps, day).orElse(all.getFirst()).from(day)));
        var lowered = new ArrayList<Step>();
        for (var step : all) {
            var lower = at(reduction, step.validFrom())
                    .filter(reduced -> reduced.units().compareTo(step.units()) < 0)
                    .map(reduced -> reduced.from(step.validFrom()))
                    .orElse(step);
            if (lowered.isEmpty() || !lowered.getLast().units().equals(lower.units())) {
                lowered.add(lower);
            }
        }
        var first = lowered.getFirst();
        return new RecordedClass(
                contributor, period, first.units(), first.basis(), first.source(), lowered.subList(1, lowered.size()));
    }

    private static Optional<Step> at(List<Step> steps, LocalDate day) {
        return steps.stream().filter(step -> !step.validFrom().isAfter(day)).reduce((earlier, later) -> later);
    }

    /** The Member State, ISO 3166-1 alpha-3; null for a Sector Member. */
    @JsonProperty
    @Nullable
    String memberState() {
        return ContributorCode.memberState(contributor);
    }

    /** The Sector Member and its Sector; null for a Member State. */
    @JsonProperty
    @Nullable
    String sectorMember() {
        return ContributorCode.sectorMember(contributor);
    }
}
