package itu.contribution.simulation.rules;

import java.util.stream.IntStream;
import java.util.stream.Stream;

import itu.contribution.rulebook.rules.Edition;
import itu.contribution.units.ContributoryUnits;

/** What a Member State that did not reply is assumed to choose. */
public enum Assumption {
    /** It keeps its class, which is what silence means at the definitive date (CS 161F). */
    KEEP {
        @Override
        ContributoryUnits of(ContributoryUnits present, StateFacts state, Edition edition) {
            return present;
        }
    },
    /** It goes down by one class; where a rule forbids that, it keeps its class. */
    ONE_CLASS_DOWN {
        @Override
        ContributoryUnits of(ContributoryUnits present, StateFacts state, Edition edition) {
            return classesBelow(present, edition)
                    .findFirst()
                    .filter(lower -> Law.breaches(lower, state, edition).isEmpty())
                    .orElse(present);
        }
    },
    /** It goes down to the lowest class that no rule forbids (CS 165, CV 468A). */
    LOWEST_LAWFUL {
        @Override
        ContributoryUnits of(ContributoryUnits present, StateFacts state, Edition edition) {
            return classesBelow(present, edition)
                    .filter(lower -> Law.breaches(lower, state, edition).isEmpty())
                    .reduce((higher, lower) -> lower)
                    .orElse(present);
        }
    };

    private static final int SIXTEENTHS = 16;

    /** The class that a State is assumed to choose, given its present class, which is on record. */
    abstract ContributoryUnits of(ContributoryUnits present, StateFacts state, Edition edition);

    /** The classes below some units, highest first; above the scale every whole number is one (CV 469). */
    private static Stream<ContributoryUnits> classesBelow(ContributoryUnits units, Edition edition) {
        var top = edition.scale().getLast().sixteenths() / SIXTEENTHS;
        var highest = Math.ceilDiv(units.sixteenths(), SIXTEENTHS) - 1;
        var aboveScale = IntStream.iterate(highest, whole -> whole > top, whole -> whole - 1)
                .mapToObj(ContributoryUnits::whole);
        var onScale = edition.scale().reversed().stream().filter(lower -> lower.compareTo(units) < 0);
        return Stream.concat(aboveScale, onScale);
    }
}
