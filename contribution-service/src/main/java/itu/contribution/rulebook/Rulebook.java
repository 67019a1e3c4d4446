package itu.contribution.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import itu.contribution.rulebook.rules.Edition;

/** The editions of the rules on classes, by the day they were in force. Read once: only a migration changes them. */
@ApplicationScoped
public class Rulebook {
    private final EditionReader reader;
    private volatile @Nullable List<Edition> editions;

    Rulebook(EditionReader reader) {
        this.reader = reader;
    }

    /** The edition in force on a day. There is one for every day: the first on record has no first day. */
    public Edition inForceOn(LocalDate day) {
        return editions().stream()
                .filter(edition -> edition.hasBegunBy(day))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** All editions, the earliest first. */
    List<Edition> editions() {
        var known = editions;
        if (known == null) {
            known = reader.all();
            editions = known;
        }
        return known;
    }

    Optional<Edition> byName(String name) {
        return editions().stream()
                .filter(edition -> edition.name().equals(name))
                .findFirst();
    }

    /** The first day of the edition that followed, or null for the one in force. */
    @Nullable
    LocalDate endOf(Edition edition) {
        var next = editions().indexOf(edition) + 1;
        return next < editions().size() ? editions().get(next).validFrom() : null;
    }
}
