package itu.membership.upgrade;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import itu.membership.lifecycle.Course;
import itu.membership.membership.Category;
import itu.membership.membership.Facts;
import itu.membership.membership.Membership;
import itu.membership.membership.Memberships;
import itu.membership.membership.Sector;
import itu.platform.problem.Problem;

/** What an organization holds by Sector. */
@ApplicationScoped
class HeldSectors {
    private final Memberships memberships;
    private final Facts facts;

    HeldSectors(Memberships memberships, Facts facts) {
        this.memberships = memberships;
        this.facts = facts;
    }

    /** The memberships that begin by a day and are not over on it. */
    List<Membership> on(UUID organization, LocalDate day) {
        return memberships.of(organization).stream()
                .filter(each -> course(each).on(day).isPresent())
                .toList();
    }

    boolean held(Membership membership, LocalDate day) {
        return course(membership).heldOn(day);
    }

    /**
     * Refuses a second membership for a Sector.
     *
     * @throws itu.platform.problem.ProblemException 409
     */
    void requireNotHeld(UUID organization, Sector sector, LocalDate day) {
        memberships.of(organization).stream()
                .filter(each -> each.category() == Category.SECTOR_MEMBER && each.sector() == sector)
                .filter(each ->
                        course(each).begin().isPresent() && !course(each).overOn(day))
                .findFirst()
                .ifPresent(other -> {
                    throw Problem.of(UpgradeProblem.SECTOR_HELD_ALREADY)
                            .provision("CV 480A")
                            .with("sector", sector)
                            .with("membership", other.id())
                            .toException();
                });
    }

    private Course course(Membership membership) {
        return new Course(facts.counting(membership.id(), null));
    }
}
