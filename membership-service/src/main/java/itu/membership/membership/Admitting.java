package itu.membership.membership;

import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.membership.membership.rules.FactKind;
import itu.membership.membership.rules.Timeline;
import itu.membership.organization.Organizations;
import itu.platform.problem.Problem;

/** Makes an organization a member. */
@ApplicationScoped
public class Admitting {
    private final Organizations organizations;
    private final Memberships memberships;
    private final Facts facts;
    private final RecordingFacts recording;

    Admitting(Organizations organizations, Memberships memberships, Facts facts, RecordingFacts recording) {
        this.organizations = organizations;
        this.memberships = memberships;
        this.facts = facts;
        this.recording = recording;
    }

    /**
     * Admits an organization, for an alias the one it stands for: it awaits its first payment.
     *
     * @throws itu.platform.problem.ProblemException 404 when there is no such organization; 409 when it holds such a
     *     membership already; 422 when Sector and study group do not fit the category
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Membership admit(Admission asked) {
        requireForm(asked);
        var organization = organizations.heldCanonical(asked.organization());
        var admission = asked.of(organization.id());
        for (var other : memberships.ofFamily(organizations.family(organization.id()))) {
            if (same(other, admission) && lastsOn(other, admission)) {
                throw Problem.of(MembershipRefusal.MEMBERSHIP_HELD_ALREADY)
                        .with("membership", other.id())
                        .with("category", other.category())
                        .toException();
            }
        }
        if (admission.category() == Category.SECTOR_MEMBER) {
            organizations.sectorMemberCode(organization);
        }
        var membership = new Membership(admission);
        memberships.persistAndFlush(membership);
        recording.record(
                membership,
                NewFact.of(FactKind.ADMITTED, admission.on())
                        .units(admission.units())
                        .provision(admission.provision())
                        .reference(admission.reference()));
        return membership;
    }

    private static void requireForm(Admission admission) {
        var associate = admission.category() == Category.ASSOCIATE || admission.category() == Category.SME_ASSOCIATE;
        if ((admission.category() == Category.ACADEMIA) != (admission.sector() == null)
                || associate != (admission.studyGroup() != null)) {
            throw Problem.of(MembershipRefusal.MEMBERSHIP_FORM_INVALID)
                    .with("category", admission.category())
                    .toException();
        }
    }

    private static boolean same(Membership other, Admission admission) {
        return other.category() == admission.category()
                && other.sector() == admission.sector()
                && Objects.equals(other.studyGroup(), admission.studyGroup());
    }

    private boolean lastsOn(Membership other, Admission admission) {
        var stretches = Timeline.of(facts.counting(other.id(), null));
        return !stretches.isEmpty()
                && (stretches.getLast().to() == null || stretches.getLast().to().isAfter(admission.on()));
    }
}
