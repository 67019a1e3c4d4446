package itu.membership.application;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import itu.membership.membership.Facts;
import itu.membership.membership.Membership;
import itu.membership.membership.Memberships;
import itu.membership.membership.Sector;
import itu.membership.membership.rules.Timeline;
import itu.platform.problem.Problem;

/** What an organization is already when it applies. */
@ApplicationScoped
class HeldMemberships {
    private final Memberships memberships;
    private final Facts facts;

    HeldMemberships(Memberships memberships, Facts facts) {
        this.memberships = memberships;
        this.facts = facts;
    }

    /** Whether an organization has a membership in a Sector that lasts beyond a day, paid or not. */
    boolean inSector(UUID organization, Sector sector, LocalDate day) {
        return memberships.of(organization).stream()
                .anyMatch(membership -> membership.sector() == sector && lasts(membership, day));
    }

    /**
     * Refuses a form that asks for what the organization is already.
     *
     * @throws itu.platform.problem.ProblemException 409
     */
    void refuseHeld(UUID organization, ApplicationForm form, LocalDate day) {
        for (var membership : memberships.of(organization)) {
            if (membership.category() == form.category()
                    && asked(form, membership.sector())
                    && Objects.equals(membership.studyGroup(), form.studyGroup())
                    && lasts(membership, day)) {
                throw Problem.of(ApplicationProblem.ALREADY_MEMBER)
                        .with("membership", membership.id())
                        .with("category", membership.category())
                        .toException();
            }
        }
    }

    private static boolean asked(ApplicationForm form, @Nullable Sector sector) {
        return sector == null || form.sectors().stream().anyMatch(choice -> choice.sector() == sector);
    }

    private boolean lasts(Membership membership, LocalDate day) {
        var states = Timeline.of(facts.counting(membership.id(), null));
        return !states.isEmpty()
                && (states.getLast().to() == null || states.getLast().to().isAfter(day));
    }
}
