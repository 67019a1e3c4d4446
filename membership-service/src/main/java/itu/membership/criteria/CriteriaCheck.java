package itu.membership.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import itu.platform.problem.FieldError;
import itu.platform.problem.Problem;
import itu.platform.problem.ReaderLanguage;
import itu.platform.problem.Texts;

/** Refuses criteria that say nothing, or two things at once, before anybody is counted by them. */
final class CriteriaCheck {
    private static final Predicate<String> CODE = Pattern.compile("[A-Z]{3}").asMatchPredicate();

    private CriteriaCheck() {}

    /** @throws itu.platform.problem.ProblemException 422 with every fault by its pointer */
    static void require(Criteria criteria) {
        var faults = new ArrayList<FieldError>();
        var gap = criteria.gap();
        if (gap != null && gap.addressee() != criteria.addressee()) {
            faults.add(fault("/gap", "gap-of-others", gap));
        }
        if (criteria.addressee() == Addressee.MEMBER_STATE) {
            absent(faults, "/segments", criteria.segments());
            absent(faults, "/kinds", criteria.kinds());
            absent(faults, "/holding", criteria.holding());
        }
        if (gap != null && gap != Gap.MEMBER_STATES_WITHOUT_MEMBERS) {
            absent(faults, "/holding", criteria.holding());
            absent(faults, "/categories", criteria.categories());
            if (gap == Gap.PROSPECTS || gap == Gap.UNDER_REPRESENTED_SEGMENTS) {
                absent(faults, "/sectors", criteria.sectors());
            }
        }
        addressees(faults, "/excluded", criteria.addressee(), Criteria.given(criteria.excluded()));
        addressees(faults, "/only", criteria.addressee(), Criteria.given(criteria.only()));
        if (!faults.isEmpty()) {
            throw Problem.of(CriteriaProblem.CRITERIA_INVALID).errors(faults).toException();
        }
    }

    private static void absent(List<FieldError> faults, String pointer, @Nullable Object value) {
        if (value != null && !Objects.equals(value, List.of())) {
            faults.add(fault(pointer, "does-not-apply", value));
        }
    }

    private static void addressees(List<FieldError> faults, String pointer, Addressee addressee, List<String> given) {
        for (int place = 0; place < given.size(); place++) {
            var one = given.get(place);
            if (addressee == Addressee.MEMBER_STATE ? !CODE.test(one) : !isId(one)) {
                faults.add(fault(pointer + "/" + place, "no-addressee", one));
            }
        }
    }

    private static boolean isId(String text) {
        try {
            return UUID.fromString(text).toString().equalsIgnoreCase(text);
        } catch (IllegalArgumentException noId) {
            return false;
        }
    }

    private static FieldError fault(String pointer, String code, Object value) {
        return new FieldError(
                pointer,
                code,
                Texts.format("messages", "criteria.fault." + code, ReaderLanguage.current(), Map.of("value", value)));
    }
}
