package itu.contribution.rulebook.rules;

import java.util.Map;
import java.util.stream.Collectors;

import itu.contribution.units.ContributoryUnits;
import itu.local.test.CommittedDocument;

/** What the Basic Texts say, worked out without the code under test: limits from committed tables, minimums by comparison. */
public final class Oracle {
    private static final String TABLES = "contribution-service/src/test/resources/";

    private static final Map<Edition, Map<ContributoryUnits, ContributoryUnits>> LOWEST_REDUCTION = Map.of(
            Editions.BEFORE_PP_10, table("lowest_class_before_pp10.csv"),
            Editions.PP_10, table("lowest_class_cs165.csv"));

    private Oracle() {}

    /** The lowest class that CS 165 leaves open to a State of a class. */
    public static ContributoryUnits lowestReduction(Edition edition, ContributoryUnits current) {
        var lowest = LOWEST_REDUCTION.get(edition).get(current);
        if (lowest == null) {
            throw new IllegalArgumentException(current + " is not in the table of " + edition.name());
        }
        return lowest;
    }

    /** The lowest class that CV 468A leaves open. */
    public static ContributoryUnits lowestByTitle(Eligibility eligibility) {
        return ContributoryUnits.parse(eligibility == Eligibility.NONE ? "1/4" : "1/16");
    }

    /** The lowest class that all rules leave open at a conference. */
    public static ContributoryUnits lowest(Edition edition, ContributoryUnits current, Eligibility eligibility) {
        return higher(lowestReduction(edition, current), lowestByTitle(eligibility));
    }

    static ContributoryUnits higher(ContributoryUnits one, ContributoryUnits other) {
        return one.sixteenths() > other.sixteenths() ? one : other;
    }

    private static Map<ContributoryUnits, ContributoryUnits> table(String name) {
        return CommittedDocument.read(TABLES + name)
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .collect(Collectors.toMap(
                        cells -> ContributoryUnits.parse(cells[0]), cells -> ContributoryUnits.parse(cells[1])));
    }
}
