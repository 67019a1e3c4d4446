package itu.membership;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.membership.membership.Admission;
import itu.membership.membership.Admitting;
import itu.membership.membership.Category;
import itu.membership.membership.Membership;
import itu.membership.membership.NewFact;
import itu.membership.membership.RecordingFacts;
import itu.membership.membership.Sector;
import itu.membership.membership.rules.FactKind;

/** Makes organizations members, as the desk would after application and payment. */
@ApplicationScoped
class MembershipOffice {
    @Inject
    Admitting admitting;

    @Inject
    RecordingFacts recording;

    /** Admitted and active from a day on, until another or for good. */
    @Transactional
    UUID admit(
            UUID organization,
            Category category,
            @Nullable Sector sector,
            String memberState,
            LocalDate from,
            @Nullable LocalDate to) {
        var associate = category == Category.ASSOCIATE || category == Category.SME_ASSOCIATE;
        var units = category == Category.SECTOR_MEMBER ? "1/4" : null;
        Membership membership = admitting.admit(new Admission(
                organization,
                category,
                sector,
                associate ? "SG-" + sector + "1" : null,
                memberState,
                from,
                units,
                null,
                "synthetic"));
        recording.record(membership, NewFact.of(FactKind.ACTIVATED, from).reference("synthetic"));
        if (to != null) {
            recording.record(membership, NewFact.of(FactKind.DENOUNCED, to).provision("CV 240"));
        }
        return membership.id();
    }
}
