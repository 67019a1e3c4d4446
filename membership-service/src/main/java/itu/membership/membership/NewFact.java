package itu.membership.membership;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

import itu.membership.membership.rules.FactKind;
import itu.membership.membership.rules.MembershipState;

/**
 * What is to be recorded of a membership.
 *
 * @param effectiveOn first day on which it counts; for an ending fact the first day without the membership
 * @param until first day on which an exemption or an override does not hold any more
 * @param state what an override sets; null for all other kinds
 * @param units the class of contribution chosen, such as {@code 1/4}
 * @param provision what the fact rests on in law, such as {@code CV 240}
 * @param reference the decision, letter, application or payment it rests on
 */
@Embeddable
public record NewFact(
        @Enumerated(EnumType.STRING) FactKind kind,
        @Column(name = "effective_on") LocalDate effectiveOn,
        @Nullable LocalDate until,
        @Enumerated(EnumType.STRING) @Nullable MembershipState state,
        @Nullable String units,
        @Nullable String provision,
        @Nullable String reference,
        @Nullable String reason) {

    /** A fact of a kind on a day; the rest is added by the {@code with} methods. */
    public static NewFact of(FactKind kind, LocalDate effectiveOn) {
        return new NewFact(kind, effectiveOn, null, null, null, null, null, null);
    }

    public static NewFact override(MembershipState state, LocalDate from, LocalDate until, String reason) {
        return new NewFact(FactKind.OVERRIDDEN, from, until, state, null, null, null, reason);
    }

    public NewFact until(@Nullable LocalDate day) {
        return new NewFact(kind, effectiveOn, day, state, units, provision, reference, reason);
    }

    public NewFact units(@Nullable String chosen) {
        return new NewFact(kind, effectiveOn, until, state, chosen, provision, reference, reason);
    }

    public NewFact provision(@Nullable String article) {
        return new NewFact(kind, effectiveOn, until, state, units, article, reference, reason);
    }

    public NewFact reference(@Nullable String document) {
        return new NewFact(kind, effectiveOn, until, state, units, provision, document, reason);
    }

    public NewFact reason(@Nullable String why) {
        return new NewFact(kind, effectiveOn, until, state, units, provision, reference, why);
    }
}
