package itu.contribution.rulebook.rules;

import org.jspecify.annotations.Nullable;

import itu.contribution.units.ContributoryUnits;

/**
 * What one rule says of a choice.
 *
 * @param code stable code of the rule
 * @param provision number of the Constitution (CS) or Convention (CV)
 * @param edition name of the edition that it was judged by
 * @param met whether the choice meets the rule
 * @param current the class held; null for a Sector Member that joins
 * @param minimumAllowed the lowest class that this rule leaves open, an authorization counted
 * @param authorization what allows the choice although it does not meet the rule; null when nothing does, or nothing needs to
 */
public record Finding(
        String code,
        String provision,
        String edition,
        boolean met,
        @Nullable ContributoryUnits current,
        ContributoryUnits requested,
        ContributoryUnits minimumAllowed,
        @Nullable Authorization authorization) {
    static Finding of(ClassRule<?> rule, Choice choice, Edition edition, boolean met, ContributoryUnits minimum) {
        return of(rule, rule.provision(), choice, edition, met, minimum);
    }

    static Finding of(
            ClassRule<?> rule,
            String provision,
            Choice choice,
            Edition edition,
            boolean met,
            ContributoryUnits minimum) {
        return new Finding(
                rule.code(), provision, edition.name(), met, choice.current(), choice.requested(), minimum, null);
    }

    /** Whether the choice may stand as far as this rule goes. */
    public boolean allows() {
        return met || authorization != null;
    }

    /** Whether it may stand only because a larger reduction was authorized. */
    public boolean allowsByAuthorization() {
        return !met && authorization != null;
    }

    Finding authorizedBy(@Nullable Authorization other, ContributoryUnits minimum) {
        return new Finding(code, provision, edition, met, current, requested, minimum, other);
    }
}
