package itu.membership.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.membership.composition.MovementReader.Movement;
import itu.membership.holding.Holding;
import itu.membership.holding.Places;

/** Tells who came and left between the days of a series. */
@ApplicationScoped
class TellingMovements {
    private final MovementReader reader;
    private final Composing composing;
    private final Places places;

    TellingMovements(MovementReader reader, Composing composing, Places places) {
        this.reader = reader;
        this.composing = composing;
        this.places = places;
    }

    /** @throws itu.platform.problem.ProblemException 404 when the slice names a Member State that is not in the register */
    @Transactional
    MovementView between(Series series, Holding holding, Slice slice) {
        Composing.require(slice, composing.labels().places());
        var moved = reader.between(series, holding, slice).stream().collect(Collectors.groupingBy(Movement::place));
        var periods = new ArrayList<MovementView.Span>();
        for (int place = 1; place < series.days().size(); place++) {
            periods.add(MovementView.Span.of(
                    series.days().get(place - 1), series.days().get(place), moved.getOrDefault(place, List.of())));
        }
        return new MovementView(holding.knownAt(), places.synthetic(), periods);
    }
}
