package itu.membership.vocabulary;

import java.util.List;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.platform.history.AsOf;
import itu.platform.language.Language;
import itu.platform.time.BusinessClock;

@ApplicationScoped
class ReadingTerms {
    private final RecordedTerms terms;
    private final BusinessClock clock;

    ReadingTerms(RecordedTerms terms, BusinessClock clock) {
        this.terms = terms;
        this.clock = clock;
    }

    /** The wanted terms of a list by code, on the day of the question, else today. */
    @Transactional
    List<TermView> list(Vocabulary list, AsOf asOf, Predicate<Term> wanted, Language language) {
        var day = asOf.validAt() == null ? clock.today() : asOf.validAt();
        return terms.on(list, day, asOf).stream()
                .filter(wanted)
                .map(term -> TermView.of(term, language))
                .toList();
    }
}
