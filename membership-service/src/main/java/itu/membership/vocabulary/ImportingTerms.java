package itu.membership.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.membership.imports.Cells;
import itu.membership.imports.DatedFile;
import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.imports.Csv;
import itu.platform.imports.ImportReport;
import itu.platform.imports.ImportReport.Outcome;
import itu.platform.security.Caller;
import itu.platform.time.BusinessClock;

/** Replaces the terms that a file names, in one transaction, and reports row by row. */
@ApplicationScoped
class ImportingTerms {
    private static final int MAX_ROWS = 5_000;
    private static final Set<String> COLUMNS = Set.of(
            "list",
            "code",
            "category",
            "sector",
            "name_en",
            "name_fr",
            "name_es",
            "name_ar",
            "name_ru",
            "name_zh",
            "provision",
            "source",
            "confidence",
            "valid_from",
            "valid_to");

    private final RecordedTerms terms;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    ImportingTerms(RecordedTerms terms, Audit audit, Caller caller, BusinessClock clock) {
        this.terms = terms;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    ImportReport run(String csv, boolean dryRun) {
        var file = DatedFile.judge(Csv.read(csv, COLUMNS, MAX_ROWS).stream()
                .map(row -> TermRow.read(new Cells(row)))
                .toList());
        return file.report(replace(file.sound(), dryRun), dryRun);
    }

    private Map<Term.Key, Outcome> replace(Map<Term.Key, List<Term>> wanted, boolean dryRun) {
        if (!dryRun) {
            terms.hold();
        }
        var onRecord = terms.current(wanted.keySet()).stream()
                .collect(Collectors.groupingBy(recorded -> recorded.term().key()));
        var outcomes = new HashMap<Term.Key, Outcome>();
        wanted.forEach((key, told) -> {
            var before = onRecord.getOrDefault(key, List.of());
            var outcome =
                    DatedFile.outcome(before.stream().map(RecordedTerm::term).toList(), told);
            outcomes.put(key, outcome);
            if (!dryRun && outcome != Outcome.UNCHANGED) {
                write(key, before, told);
            }
        });
        return outcomes;
    }

    private void write(Term.Key key, List<RecordedTerm> before, List<Term> told) {
        var at = clock.instant();
        before.forEach(recorded -> recorded.supersede(at));
        // Hibernate would insert first, and the database lets no two current terms overlap.
        terms.flush();
        told.forEach(term -> terms.persist(new RecordedTerm(term, at, caller.subject())));
        audit.record(new AuditEntry(
                "term-recorded",
                "term",
                key.toString(),
                before.isEmpty()
                        ? null
                        : before.stream().map(RecordedTerm::term).toList(),
                told,
                null));
    }
}
