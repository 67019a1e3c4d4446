package itu.contribution.rulebook.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import itu.contribution.units.ContributoryUnits;

/** What all rules of an edition say of a choice, a finding each. */
public record Judgement(Choice choice, Edition edition, List<Finding> findings) {
    /** Judges the choice of a Member State. */
    public static Judgement of(MemberStateChoice choice, Edition edition) {
        return new Judgement(
                choice,
                edition,
                ClassRule.OF_MEMBER_STATES.stream()
                        .map(rule -> rule.judge(choice, edition))
                        .toList());
    }

    /** Judges the choice of a Sector Member. */
    public static Judgement of(SectorMemberChoice choice, Edition edition) {
        return new Judgement(
                choice,
                edition,
                ClassRule.OF_SECTOR_MEMBERS.stream()
                        .map(rule -> rule.judge(choice, edition))
                        .toList());
    }

    /** Judges a choice as an increase between conferences (CS 165B): by the rules on every choice, and that it goes up. */
    public static Judgement ofIncrease(Choice choice, Edition edition) {
        return withRule(choice, edition, ClassRule.HIGHER_CLASS_ONLY);
    }

    /** Judges a choice as a reduction between conferences (CS 165A): by the rules on every choice, and that it goes down. */
    public static Judgement ofReduction(Choice choice, Edition edition) {
        return withRule(choice, edition, ClassRule.LOWER_CLASS_ONLY);
    }

    private static Judgement withRule(Choice choice, Edition edition, ClassRule<Choice> further) {
        var judgement = switch (choice) {
            case MemberStateChoice state -> of(state, edition);
            case SectorMemberChoice member -> of(member, edition);
        };
        var finding = further.judge(choice, edition);
        return new Judgement(
                choice,
                edition,
                Stream.concat(judgement.findings().stream(), Stream.of(finding)).toList());
    }

    /** Whether what is asked for is a class at all (CV 468, 469). What is none stands at no stage. */
    public boolean isOffered() {
        return edition.offers(choice.requested());
    }

    /** The rules that the choice does not meet and no authorization sets aside. */
    public List<Finding> breaches() {
        return findings.stream().filter(finding -> !finding.allows()).toList();
    }

    public boolean allowed() {
        return breaches().isEmpty();
    }

    /** The breach that leaves the least room, the first told of equals. */
    public Optional<Finding> strictestBreach() {
        return breaches().stream().reduce((a, b) -> b.minimumAllowed().compareTo(a.minimumAllowed()) > 0 ? b : a);
    }

    /** The lowest class that all rules leave open to the chooser, whatever it asked for. */
    public ContributoryUnits lowestAllowed() {
        return findings.stream()
                .map(Finding::minimumAllowed)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The authorization without which the choice could not stand. */
    public Optional<Authorization> authorizedBy() {
        return findings.stream()
                .filter(Finding::allowsByAuthorization)
                .map(Finding::authorization)
                .filter(Objects::nonNull)
                .findFirst();
    }
}
