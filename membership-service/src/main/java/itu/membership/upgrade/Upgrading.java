package itu.membership.upgrade;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.membership.lifecycle.Acted;
import itu.membership.lifecycle.ActingOnMemberships;
import itu.membership.lifecycle.Addressed;
import itu.membership.lifecycle.Course;
import itu.membership.membership.Admission;
import itu.membership.membership.Admitting;
import itu.membership.membership.Category;
import itu.membership.membership.Facts;
import itu.membership.membership.Membership;
import itu.membership.membership.MembershipReach;
import itu.membership.membership.NewFact;
import itu.membership.membership.RecordingFacts;
import itu.membership.membership.Sector;
import itu.membership.membership.rules.FactKind;
import itu.membership.membership.rules.MembershipState;
import itu.membership.organization.Organizations;
import itu.membership.upgrade.UpgradePayloads.NewUpgrade;
import itu.platform.conditional.ETags;
import itu.platform.problem.Problem;

/** Makes a Sector Member of an Associate: one act ends the one membership on the day on which the other begins. */
@ApplicationScoped
class Upgrading {
    private static final String PROVISION = "CV 480A";

    private final ActingOnMemberships acting;
    private final MembershipReach reach;
    private final Organizations organizations;
    private final Facts facts;
    private final ChosenClasses classes;
    private final Admitting admitting;
    private final RecordingFacts recording;
    private final HeldSectors sectors;
    private final UpgradeLinks links;

    Upgrading(
            ActingOnMemberships acting,
            MembershipReach reach,
            Organizations organizations,
            Facts facts,
            ChosenClasses classes,
            Admitting admitting,
            RecordingFacts recording,
            HeldSectors sectors,
            UpgradeLinks links) {
        this.acting = acting;
        this.reach = reach;
        this.organizations = organizations;
        this.facts = facts;
        this.classes = classes;
        this.admitting = admitting;
        this.recording = recording;
        this.sectors = sectors;
        this.links = links;
    }

    /** Upgrades an Associate; the answer shows the new membership, which awaits its first payment. */
    @Transactional
    Acted upgrade(Addressed to, NewUpgrade body) {
        var associate = reach.held(to.membership());
        ETags.requireMatch(to.ifMatch(), associate.version());
        var sector = requireAssociate(associate, body.on());
        sectors.requireNotHeld(associate.organization(), sector, body.on());
        var organization = organizations.required(associate.organization());
        var units = classes.require(body.units(), sector, associate.memberState(), organization, body.on());
        var member = admitting.admit(new Admission(
                associate.organization(),
                Category.SECTOR_MEMBER,
                sector,
                null,
                associate.memberState(),
                body.on(),
                units,
                PROVISION,
                body.reference()));
        end(associate, member.id(), body.on());
        return acting.shown(member.id(), to.validateOnly());
    }

    private Sector requireAssociate(Membership associate, LocalDate on) {
        var sector = associate.sector();
        if (sector == null
                || (associate.category() != Category.ASSOCIATE && associate.category() != Category.SME_ASSOCIATE)) {
            throw Problem.of(UpgradeProblem.NOT_AN_ASSOCIATE)
                    .provision("CV 241A")
                    .with("category", associate.category())
                    .toException();
        }
        var course = new Course(facts.counting(associate.id(), null));
        course.requireNotOver(on);
        course.requireDay(on, Course.LAST_DAY);
        var state = course.on(on);
        if (state.filter(MembershipState.ACTIVE::equals).isEmpty()) {
            throw Problem.of(UpgradeProblem.ASSOCIATE_NOT_ACTIVE)
                    .provision("CV 241A")
                    .with("day", on)
                    .toException();
        }
        return sector;
    }

    private void end(Membership associate, UUID successor, LocalDate on) {
        recording.record(
                associate,
                NewFact.of(FactKind.UPGRADED, on).provision(PROVISION).reference(successor.toString()));
        links.link(associate.id(), successor, on);
    }
}
