package itu.contribution.rulebook.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import itu.contribution.units.ContributoryUnits;

/** The edition in force, written out by hand so that the tests do not lean on the database's copy. */
final class Editions {
    static final Edition PP_10 = new Edition(
            "PP-10", LocalDate.of(2012, 1, 1), scale(), ContributoryUnits.parse("1/4"), 15, ContributoryUnits.whole(3));

    private Editions() {}

    private static List<ContributoryUnits> scale() {
        return Stream.concat(
                        IntStream.rangeClosed(2, 40).mapToObj(ContributoryUnits::whole),
                        Stream.of("1 1/2", "1", "1/2", "1/4", "1/8", "1/16").map(ContributoryUnits::parse))
                .toList();
    }
}
