package itu.contribution.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.contribution.Messages;
import itu.contribution.rulebook.rules.ClassRule;
import itu.contribution.rulebook.rules.DayOfEffect;
import itu.contribution.rulebook.rules.Edition;
import itu.contribution.rulebook.rules.Limit;
import itu.contribution.rulebook.rules.SectorMinimum;
import itu.contribution.units.ContributoryUnits;

/**
 * An edition of the rules, whole.
 *
 * @param validFrom first day in force; absent on the first edition on record, which holds for every earlier day
 * @param validTo first day of the edition that followed; absent on the one in force
 * @param classes the scale, highest first (CV 468)
 * @param wholeNumbersAbove whether any whole number above the highest class may be chosen too (CV 469)
 * @param generalMinimum the lowest class open to every Member State (CV 468A)
 * @param reductionLimits how far a Member State may go down at once, for the classes from {@code from} on (CS 165)
 * @param sectorMinimums the lowest classes of Sector Members; the lowest that fits counts (CV 468B)
 * @param increaseTakesEffect from when an increase between conferences counts (CS 165B), by our reading
 * @param rulesOfMemberStates the rules, in the reader's language
 * @param rulesOfSectorMembers the rules, in the reader's language
 * @param source where the parameters were read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EditionView(
        @Schema(examples = "PP-10") String name,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<ContributoryUnits> classes,
        boolean wholeNumbersAbove,
        ContributoryUnits generalMinimum,
        List<Limit> reductionLimits,
        List<SectorMinimum> sectorMinimums,
        DayOfEffect increaseTakesEffect,
        List<RuleView> rulesOfMemberStates,
        List<RuleView> rulesOfSectorMembers,
        String source) {

    /** A rule: its stable code, its provision, and what it says in the reader's language. */
    record RuleView(
            @Schema(examples = "reduction-limit") String code,
            @Schema(examples = "CS 165") String provision,
            String text) {
        static RuleView of(ClassRule<?> rule) {
            return new RuleView(
                    rule.code(),
                    rule.provision(),
                    Messages.text("rule." + rule.code(), Map.of("provision", rule.provision())));
        }
    }

    static EditionView of(Edition edition, @Nullable LocalDate validTo) {
        return new EditionView(
                edition.name(),
                edition.validFrom(),
                validTo,
                edition.scale().reversed(),
                true,
                edition.generalMinimum(),
                edition.limits().reversed(),
                edition.sectorMinimums(),
                edition.increaseTakesEffect(),
                views(ClassRule.OF_MEMBER_STATES.stream()),
                views(ClassRule.OF_SECTOR_MEMBERS.stream()),
                edition.source());
    }

    private static List<RuleView> views(Stream<? extends ClassRule<?>> rules) {
        return rules.map(RuleView::of).toList();
    }
}
