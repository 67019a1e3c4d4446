package itu.membership.upgrade;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import itu.membership.catalogue.rules.ClassScale;
import itu.membership.catalogue.rules.Units;
import itu.membership.membership.Sector;
import itu.membership.memberstate.DevelopmentStatus;
import itu.membership.memberstate.RegisteredMemberStates;
import itu.membership.organization.Organization;
import itu.membership.upgrade.rules.Joining;
import itu.platform.problem.Problem;

/** Judges the class that an entity chooses for a Sector which it joins. */
@ApplicationScoped
class ChosenClasses {
    private final RegisteredMemberStates memberStates;

    ChosenClasses(RegisteredMemberStates memberStates) {
        this.memberStates = memberStates;
    }

    /**
     * The class in its usual form.
     *
     * @throws itu.platform.problem.ProblemException 422 when it is none of the scale (CV 468), or lower than is open to the entity
     *     (CV 468B, Resolution 170)
     */
    String require(String written, Sector sector, String memberState, Organization organization, LocalDate on) {
        var chosen = read(written);
        var group = organization.entry().groupHeadquarters();
        var minimum = new Joining(
                        sector == Sector.D,
                        memberStates.has(memberState, DevelopmentStatus.DEVELOPING, on),
                        memberStates.has(memberState, DevelopmentStatus.LOW_INCOME, on),
                        group != null && !memberStates.has(group, DevelopmentStatus.DEVELOPING, on))
                .minimum();
        if (!minimum.allows(chosen)) {
            throw Problem.of(UpgradeProblem.UNITS_TOO_LOW)
                    .provision(minimum.provision())
                    .with("requested", chosen.toString())
                    .with("minimumAllowed", minimum.units().toString())
                    .toException();
        }
        return chosen.toString();
    }

    private static Units read(String written) {
        try {
            var units = Units.parse(written.strip());
            if (ClassScale.contains(units)) {
                return units;
            }
        } catch (IllegalArgumentException noUnits) {
            // answered below, like a number that is no class
        }
        throw Problem.of(UpgradeProblem.UNITS_NOT_ON_SCALE)
                .provision("CV 468")
                .with("requested", written)
                .toException();
    }
}
