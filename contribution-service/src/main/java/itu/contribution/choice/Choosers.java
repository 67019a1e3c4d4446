package itu.contribution.choice;

import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import itu.contribution.authorization.ReductionAuthorizations;
import itu.contribution.call.Addressees;
import itu.contribution.classofcontribution.ClassOfContribution;
import itu.contribution.classofcontribution.ClassesOfContribution;
import itu.contribution.lowclass.LowClassDeterminations;
import itu.contribution.rulebook.Rulebook;
import itu.contribution.rulebook.rules.Choice;
import itu.contribution.rulebook.rules.Edition;
import itu.contribution.rulebook.rules.Eligibility;
import itu.contribution.rulebook.rules.MemberStateChoice;
import itu.contribution.rulebook.rules.Sector;
import itu.contribution.rulebook.rules.SectorMemberChoice;
import itu.contribution.rulebook.rules.SectorMemberFacts;
import itu.contribution.sectormember.SectorMembership;
import itu.contribution.sectormember.SectorMemberships;
import itu.contribution.units.ContributoryUnits;

/** Gathers the facts that the rules ask for: present class, title to the low classes, authorization, terms of a Sector Member. */
@ApplicationScoped
public class Choosers {
    private final LowClassDeterminations determinations;
    private final ReductionAuthorizations authorizations;
    private final SectorMemberships memberships;
    private final ClassesOfContribution classes;
    private final Rulebook rulebook;

    Choosers(
            LowClassDeterminations determinations,
            ReductionAuthorizations authorizations,
            SectorMemberships memberships,
            ClassesOfContribution classes,
            Rulebook rulebook) {
        this.determinations = determinations;
        this.authorizations = authorizations;
        this.memberships = memberships;
        this.classes = classes;
        this.rulebook = rulebook;
    }

    /** The contributor of a group that a question is about, with the facts of its day. */
    public Chooser find(Addressees group, Question question) {
        var edition = rulebook.inForceOn(question.day());
        return switch (group) {
            case MEMBER_STATES ->
                determinations
                        .eligibility(question.contributor(), question.day())
                        .map(eligibility ->
                                chooser(question, edition, present -> state(question, present, eligibility)))
                        .orElseGet(Chooser.Unknown::new);
            case SECTOR_MEMBERS ->
                memberships
                        .byCode(question.contributor())
                        .filter(member -> member.heldOn(question.day()))
                        .map(member ->
                                chooser(question, edition, present -> member(question, present, member, edition)))
                        .orElseGet(Chooser.Unknown::new);
        };
    }

    private Chooser chooser(Question question, Edition edition, Function<ContributoryUnits, Choice> keeping) {
        return classes.current(question.contributor(), question.presentPeriod())
                .map(ClassOfContribution::units)
                .<Chooser>map(present -> new Chooser.Known(keeping.apply(present), present, edition))
                .orElseGet(Chooser.WithoutPresentClass::new);
    }

    private Choice state(Question question, ContributoryUnits present, Eligibility eligibility) {
        var authorization = authorizations
                .approved(question.contributor(), question.period(), question.occasion())
                .orElse(null);
        return new MemberStateChoice(present, present, eligibility, question.occasion(), authorization);
    }

    private static Choice member(
            Question question, ContributoryUnits present, SectorMembership member, Edition edition) {
        var sector = Sector.valueOf(member.sector().name());
        // Resolution 170 is for newcomers: whoever holds less than the ordinary minimum joined under it and keeps its
        // terms.
        var facts = new SectorMemberFacts(
                member.developingCountry(),
                member.lowIncomeCountry(),
                member.developedSubsidiary(),
                present.compareTo(edition.ordinaryMinimumOf(sector)) >= 0);
        return new SectorMemberChoice(present, present, sector, facts, question.occasion(), null);
    }
}
