package itu.membership.upgrade;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.membership.lifecycle.Acted;
import itu.membership.lifecycle.ActingOnMemberships;
import itu.membership.membership.Admission;
import itu.membership.membership.Admitting;
import itu.membership.membership.Category;
import itu.membership.organization.OrganizationReach;
import itu.membership.organization.Organizations;
import itu.membership.upgrade.UpgradePayloads.NewSectorMembership;
import itu.platform.problem.Problem;

/** Admits a Sector Member to a second or third Sector, each a membership of its own (CV 480A). */
@ApplicationScoped
class JoiningFurtherSector {
    private static final String PROVISION = "CV 480A";

    private final OrganizationReach reach;
    private final Organizations organizations;
    private final HeldSectors sectors;
    private final ChosenClasses classes;
    private final Admitting admitting;
    private final ActingOnMemberships acting;

    JoiningFurtherSector(
            OrganizationReach reach,
            Organizations organizations,
            HeldSectors sectors,
            ChosenClasses classes,
            Admitting admitting,
            ActingOnMemberships acting) {
        this.reach = reach;
        this.organizations = organizations;
        this.sectors = sectors;
        this.classes = classes;
        this.admitting = admitting;
        this.acting = acting;
    }

    /** Admits to the Sector under the Member State of the Sector Membership that is held; it awaits its first payment. */
    @Transactional
    Acted join(UUID organization, NewSectorMembership body, boolean validateOnly) {
        reach.required(organization);
        var held = organizations.held(organization);
        var memberships = sectors.on(organization, body.on());
        var first = memberships.stream()
                .filter(each -> each.category() == Category.SECTOR_MEMBER && sectors.held(each, body.on()))
                .findFirst()
                .orElseThrow(() -> Problem.of(UpgradeProblem.NOT_A_SECTOR_MEMBER)
                        .provision("CV 233")
                        .toException());
        sectors.requireNotHeld(organization, body.sector(), body.on());
        memberships.stream()
                .filter(each -> each.sector() == body.sector() && each.studyGroup() != null)
                .findFirst()
                .ifPresent(associate -> {
                    throw Problem.of(UpgradeProblem.UPGRADE_INSTEAD)
                            .provision(PROVISION)
                            .with("membership", associate.id())
                            .toException();
                });
        var units = classes.require(body.units(), body.sector(), first.memberState(), held, body.on());
        var member = admitting.admit(new Admission(
                organization,
                Category.SECTOR_MEMBER,
                body.sector(),
                null,
                first.memberState(),
                body.on(),
                units,
                PROVISION,
                body.reference()));
        return acting.shown(member.id(), validateOnly);
    }
}
