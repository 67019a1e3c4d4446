package itu.membership.feereview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.membership.catalogue.Fees;
import itu.membership.catalogue.rules.FeeCondition.Payer;
import itu.membership.catalogue.rules.Units;
import itu.membership.feereview.rules.Effect;
import itu.membership.feereview.rules.Members;
import itu.membership.membership.Category;
import itu.membership.memberstate.DevelopmentStatus;
import itu.membership.memberstate.RegisteredMemberStates;
import itu.platform.problem.FieldError;
import itu.platform.problem.Problem;
import itu.platform.problem.ProblemException;
import itu.platform.problem.ReaderLanguage;
import itu.platform.problem.Texts;
import itu.platform.time.BusinessClock;

/** Tells what changed fees would bring over the memberships of a day. */
@ApplicationScoped
class ReviewingFees {
    private final HeldMemberships memberships;
    private final Fees fees;
    private final RegisteredMemberStates states;
    private final BusinessClock clock;

    ReviewingFees(HeldMemberships memberships, Fees fees, RegisteredMemberStates states, BusinessClock clock) {
        this.memberships = memberships;
        this.fees = fees;
        this.states = states;
        this.clock = clock;
    }

    /** @throws ProblemException 422 when a change is none that its category knows */
    @Transactional
    WhatIfView answer(WhatIf asked) {
        requireSound(asked);
        var day = asked.on() == null ? clock.today() : asked.on();
        var changed = new ChangedFees(fees.on(day), asked);
        var items = new ArrayList<WhatIfView.Item>();
        var total = Effect.NOTHING;
        for (var cell : members(day).entrySet()) {
            var effect = Effect.of(cell.getValue(), changed.before(cell.getKey()), changed.after(cell.getKey()));
            total = total.plus(effect);
            items.add(new WhatIfView.Item(
                    cell.getKey().category(), cell.getKey().sector(), WhatIfView.EffectView.of(effect)));
        }
        return new WhatIfView(day, WhatIfView.EffectView.of(total), items);
    }

    private Map<Cell, List<Members>> members(LocalDate day) {
        var developing = states.having(DevelopmentStatus.DEVELOPING, day);
        var lowIncome = states.having(DevelopmentStatus.LOW_INCOME, day);
        return memberships.on(day).stream()
                .collect(Collectors.groupingBy(
                        HeldMemberships.Alike::cell,
                        () -> new TreeMap<>(Cell.ORDER),
                        Collectors.mapping(alike -> members(alike, developing, lowIncome), Collectors.toList())));
    }

    private static Members members(HeldMemberships.Alike alike, Set<String> developing, Set<String> lowIncome) {
        var headquarters = alike.groupHeadquarters();
        return new Members(
                new Payer(
                        developing.contains(alike.memberState()),
                        lowIncome.contains(alike.memberState()),
                        headquarters != null && !developing.contains(headquarters)),
                alike.units() == null ? null : Units.parse(alike.units()),
                alike.count());
    }

    private static void requireSound(WhatIf asked) {
        var errors = new ArrayList<FieldError>();
        var changes = asked.allChanges();
        for (var place = 0; place < changes.size(); place++) {
            var code = fault(changes.get(place));
            if (!code.isEmpty()) {
                var sentence = Texts.format("problems", "fee-change." + code, ReaderLanguage.current(), Map.of());
                errors.add(new FieldError("/changes/" + place, code, sentence));
            }
        }
        if (!errors.isEmpty()) {
            throw Problem.of(FeeReviewProblem.FEE_CHANGE_INVALID)
                    .provision("CV 480")
                    .errors(errors)
                    .toException();
        }
    }

    private static String fault(WhatIf.Change change) {
        if ((change.annual() == null) == (change.lowestUnits() == null)) {
            return "one-of-two";
        }
        if (change.category() == Category.SECTOR_MEMBER && change.annual() != null) {
            return "sector-members-pay-units";
        }
        return change.category() != Category.SECTOR_MEMBER && change.lowestUnits() != null ? "no-class-to-choose" : "";
    }
}
