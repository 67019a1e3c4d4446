package itu.membership.composition;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.membership.composition.CompositionView.Breakdown;
import itu.membership.composition.CompositionView.Cell;
import itu.membership.holding.Holding;
import itu.membership.holding.Place;
import itu.membership.holding.Places;
import itu.membership.register.MembershipProblem;
import itu.platform.problem.Problem;
import itu.platform.problem.ReaderLanguage;

/** Counts memberships and their holders on a day. */
@ApplicationScoped
class Composing {
    private final Profiles profiles;
    private final Places places;

    Composing(Profiles profiles, Places places) {
        this.profiles = profiles;
        this.places = places;
    }

    /**
     * The composition of a day.
     *
     * @param by the dimensions, in the order of the cells' codes
     * @param segment only organizations of this segment; null for all
     * @throws itu.platform.problem.ProblemException 404 when the slice names a Member State that is not in the register
     */
    @Transactional
    CompositionView on(Holding holding, Slice slice, List<Dimension> by, @Nullable String segment) {
        var labels = labels();
        require(slice, labels.places());
        var counted = Composition.of(
                profiles.on(holding, by.contains(Dimension.SEGMENT), segment), slice, by, labels.places());
        return new CompositionView(
                holding.day(),
                holding.knownAt(),
                places.synthetic(),
                statement(holding, labels),
                counted.total(),
                counted.parts().entrySet().stream()
                        .map(part -> Breakdown.of(part.getKey(), part.getValue(), labels))
                        .toList(),
                counted.cells().entrySet().stream().map(Cell::of).toList());
    }

    Labels labels() {
        var language = ReaderLanguage.current();
        return new Labels(language, places.byCode(language), places.segments(language));
    }

    static void require(Slice slice, Map<String, Place> places) {
        if (slice.memberState() != null && !places.containsKey(slice.memberState())) {
            throw Problem.of(MembershipProblem.MEMBER_STATE_NOT_FOUND)
                    .with("memberState", slice.memberState())
                    .toException();
        }
    }

    private static String statement(Holding holding, Labels labels) {
        Instant known = holding.knownAt();
        return known == null
                ? labels.text("composition.statement", Map.of("day", holding.day()))
                : labels.text("composition.statement-known", Map.of("day", holding.day(), "instant", known));
    }
}
