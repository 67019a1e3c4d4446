package itu.membership.catalogue;

import org.jspecify.annotations.Nullable;

import itu.membership.catalogue.rules.ClassScale;
import itu.membership.catalogue.rules.Units;
import itu.membership.membership.Category;
import itu.platform.problem.Problem;

import static java.util.Objects.requireNonNull;

/** The fee of the class that a Sector Member chose. */
final class ChosenClass {
    private ChosenClass() {}

    static Fee apply(Fee fee, @Nullable String written) {
        if (written == null) {
            return fee;
        }
        if (fee.category() != Category.SECTOR_MEMBER) {
            throw Problem.of(CatalogueProblem.NO_CLASS_TO_CHOOSE)
                    .provision(fee.provision())
                    .with("category", fee.category())
                    .toException();
        }
        var chosen = read(written);
        var lowest = requireNonNull(fee.units());
        if (chosen.compareTo(lowest) < 0) {
            throw Problem.of(CatalogueProblem.CLASS_TOO_LOW)
                    .provision(fee.provision())
                    .with("requested", chosen.toString())
                    .with("minimumAllowed", lowest.toString())
                    .toException();
        }
        return fee.ofClass(chosen, lowest.unitOf(fee.annual()));
    }

    private static Units read(String written) {
        try {
            var units = Units.parse(written);
            if (ClassScale.contains(units)) {
                return units;
            }
        } catch (IllegalArgumentException noUnits) {
            // answered below, like a number that is no class
        }
        throw Problem.of(CatalogueProblem.NO_CLASS_OF_THE_SCALE)
                .provision("CV 468")
                .with("requested", written)
                .toException();
    }
}
