package itu.membership.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Folds the facts about classes of contribution into what holds, and what was chosen outside a call, in whatever order they came. */
final class ToldClasses {
    private ToldClasses() {}

    @Schema(name = "AccountClass", description = "A class of contribution in a financial period")
    record ClassItem(
            String contributor,
            @Schema(examples = "2024-2027") String period,

            @Schema(description = "From the first day of the period on", examples = "1/4")
            String units,

            @Schema(description = "SOURCED, UNVERIFIED, DECLARED, INCREASED, REDUCED, KEPT_BY_DEFAULT or SYNTHETIC")
            String basis,

            @Nullable String source,

            @Schema(description = "How the class changes within the period, in the order of days")
            List<StepItem> steps) {}

    @Schema(name = "AccountClassStep", description = "A class that holds from a day within a period on")
    record StepItem(LocalDate validFrom, String units, String basis) {
        private static List<StepItem> of(JsonNode steps) {
            var items = new ArrayList<StepItem>();
            steps.forEach(step -> items.add(new StepItem(
                    LocalDate.parse(step.path("validFrom").asText()),
                    step.path("units").asText(),
                    step.path("basis").asText())));
            return items;
        }
    }

    /** What became of a class chosen outside a call. */
    enum State {
        /** It stands. */
        ANNOUNCED,
        /** Taken back before it counted. */
        WITHDRAWN
    }

    @Schema(
            name = "AccountClassChange",
            description =
                    "A class chosen outside a call: an increase (CS 165B), or a reduction that the Council authorized (CS 165A)")
    record ChangeItem(
            String contributor,
            @Schema(examples = "CS-165B/CHE/0001") String reference,
            State state,
            @Schema(examples = "2024-2027") String period,
            @Schema(examples = "12") String units,

            @Schema(description = "From when on it counts") @Nullable
            LocalDate effectiveOn,

            @Schema(description = "Invented demonstration data")
            boolean synthetic) {
        private static ChangeItem of(ContributionFact fact) {
            return new ChangeItem(
                    fact.contributor(),
                    fact.text("reference"),
                    fact.type().endsWith("-withdrawn") ? State.WITHDRAWN : State.ANNOUNCED,
                    fact.text("period"),
                    fact.text("units"),
                    fact.date("effectiveOn"),
                    fact.is("synthetic"));
        }
    }

    /** The class of each contributor in each period, the latest period first; {@code facts} in the order of their sequence. */
    static List<ClassItem> of(List<ContributionFact> facts) {
        return ContributionFact.latest(facts.stream()
                        .filter(fact -> fact.type().equals("recorded"))
                        .toList())
                .stream()
                .map(fact -> new ClassItem(
                        fact.contributor(),
                        fact.text("period"),
                        fact.text("units"),
                        fact.text("basis"),
                        fact.optional("source"),
                        StepItem.of(fact.data().path("steps"))))
                .sorted(Comparator.comparing(ClassItem::period).reversed().thenComparing(ClassItem::contributor))
                .toList();
    }

    /** The classes chosen outside a call, the latest day first. */
    static List<ChangeItem> changes(List<ContributionFact> facts) {
        return ContributionFact.latest(facts.stream()
                        .filter(fact -> !fact.type().equals("recorded"))
                        .toList())
                .stream()
                .map(ChangeItem::of)
                .sorted(Comparator.comparing(ChangeItem::effectiveOn, Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(ChangeItem::reference))
                .toList();
    }
}
