package itu.membership.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.membership.person.rules.ConsentKind;
import itu.membership.person.rules.Purpose;

/** A consent given or withdrawn. */
@Schema(name = "ContactConsent")
record ConsentView(
        int number,
        ConsentKind kind,
        List<Purpose> purposes,
        LocalDate on,
        @Nullable String reference,
        Instant recordedAt) {
    static ConsentView of(Consent consent) {
        var fact = consent.fact();
        return new ConsentView(
                fact.number(), fact.kind(), consent.purposes(), fact.on(), consent.reference(), consent.recordedAt());
    }
}
