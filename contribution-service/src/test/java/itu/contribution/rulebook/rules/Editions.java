package itu.contribution.rulebook.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import itu.contribution.units.ContributoryUnits;

/** The editions, written out by hand so that the tests do not lean on the database's copy. */
public final class Editions {
    public static final Edition BEFORE_PP_10 = new Edition(
            "BEFORE-PP-10",
            null,
            classes(
                    "40", "35", "30", "28", "25", "23", "20", "18", "15", "13", "10", "8", "5", "4", "3", "2", "1 1/2",
                    "1", "1/2", "1/4", "1/8", "1/16"),
            ContributoryUnits.parse("1/4"),
            List.of(limit("1/16", Limit.Kind.CLASSES, 2)),
            List.of(
                    minimum(Sector.R, Circumstance.ANY, "1/2", "CV 468B"),
                    minimum(Sector.T, Circumstance.ANY, "1/2", "CV 468B"),
                    minimum(Sector.D, Circumstance.ANY, "1/8", "CV 468B"),
                    minimum(Sector.D, Circumstance.DEVELOPING_COUNTRY, "1/16", "CV 468B")),
            DayOfEffect.NEXT_YEAR,
            "by hand");

    public static final Edition PP_10 = new Edition(
            "PP-10",
            LocalDate.of(2012, 1, 1),
            Stream.concat(
                            IntStream.rangeClosed(2, 40).mapToObj(ContributoryUnits::whole),
                            classes("1 1/2", "1", "1/2", "1/4", "1/8", "1/16").stream())
                    .toList(),
            ContributoryUnits.parse("1/4"),
            List.of(limit("3", Limit.Kind.PERCENT, 15), limit("1/16", Limit.Kind.CLASSES, 1)),
            List.of(
                    minimum(Sector.R, Circumstance.ANY, "1/2", "CV 468B"),
                    minimum(Sector.R, Circumstance.LOW_INCOME_NEWCOMER, "1/16", "PP Res. 170"),
                    minimum(Sector.T, Circumstance.ANY, "1/2", "CV 468B"),
                    minimum(Sector.T, Circumstance.LOW_INCOME_NEWCOMER, "1/16", "PP Res. 170"),
                    minimum(Sector.D, Circumstance.ANY, "1/8", "CV 468B"),
                    minimum(Sector.D, Circumstance.DEVELOPING_COUNTRY, "1/16", "CV 468B")),
            DayOfEffect.NEXT_YEAR,
            "by hand");

    public static final List<Edition> ALL = List.of(BEFORE_PP_10, PP_10);

    private Editions() {}

    private static List<ContributoryUnits> classes(String... units) {
        return Stream.of(units).map(ContributoryUnits::parse).toList();
    }

    private static Limit limit(String from, Limit.Kind kind, int size) {
        return new Limit(ContributoryUnits.parse(from), kind, size);
    }

    private static SectorMinimum minimum(Sector sector, Circumstance circumstance, String units, String provision) {
        return new SectorMinimum(sector, circumstance, ContributoryUnits.parse(units), provision);
    }
}
