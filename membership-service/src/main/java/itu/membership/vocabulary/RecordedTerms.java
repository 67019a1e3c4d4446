package itu.membership.vocabulary;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;

import itu.platform.history.AsOf;

@ApplicationScoped
class RecordedTerms implements PanacheRepositoryBase<RecordedTerm, UUID> {
    private static final String VALID = """
            term.list = :list and (term.validFrom is null or term.validFrom <= :day)
            and (term.validTo is null or term.validTo > :day)""";
    private static final String KNOWN_NOW = " and supersededAt is null";
    private static final String KNOWN_THEN =
            " and recordedAt <= :knownAt and (supersededAt is null or supersededAt > :knownAt)";

    /** The terms of a list that are valid on a day, as known at an instant, by code: numbers in it count as numbers. */
    List<Term> on(Vocabulary list, LocalDate day, AsOf asOf) {
        var values = Parameters.with("list", list).and("day", day);
        var known = asOf.knownAt() == null
                ? list(VALID + KNOWN_NOW, values)
                : list(VALID + KNOWN_THEN, values.and("knownAt", asOf.knownAt()));
        return known.stream()
                .map(RecordedTerm::term)
                .sorted(Comparator.comparing(term -> sortable(term.code())))
                .toList();
    }

    /** What is known now of some terms. */
    List<RecordedTerm> current(Collection<Term.Key> keys) {
        return list("supersededAt is null").stream()
                .filter(recorded -> keys.contains(recorded.term().key()))
                .toList();
    }

    /** Lets one import of terms wait for the other. */
    void hold() {
        getEntityManager()
                .createNativeQuery("lock table term in share row exclusive mode")
                .executeUpdate();
    }

    private static String sortable(String code) {
        return code.replaceAll("(?<!\\d)(\\d)(?!\\d)", "0$1");
    }
}
