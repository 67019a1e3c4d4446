package itu.contribution.classofcontribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.contribution.Messages;
import itu.platform.imports.Csv;
import itu.platform.imports.CsvRow;
import itu.platform.imports.ImportReport;
import itu.platform.imports.ImportReport.Outcome;
import itu.platform.imports.ImportReport.Row;

/** Records the classes of contribution of Member States and Sector Members from a file. Faulty rows are left out and reported. */
@ApplicationScoped
class RecordingClasses {
    static final Set<String> COLUMNS = Set.of("contributor", "period", "units", "basis");

    private static final int MAX_ROWS = 5_000;

    private final ClassesOfContribution classes;
    private final ClassRowReader reader;
    private final ClassRegister register;

    RecordingClasses(ClassesOfContribution classes, ClassRowReader reader, ClassRegister register) {
        this.classes = classes;
        this.reader = reader;
        this.register = register;
    }

    @Transactional
    ImportReport importFile(String csv, boolean dryRun) {
        var heldByPeriod = new HashMap<String, Map<String, ClassOfContribution>>();
        var seen = new HashSet<String>();
        var rows = new ArrayList<Row>();
        for (var row : Csv.read(csv, COLUMNS, MAX_ROWS)) {
            rows.add(importRow(row, heldByPeriod, seen, dryRun));
        }
        return ImportReport.of(dryRun, rows);
    }

    private Row importRow(
            CsvRow row, Map<String, Map<String, ClassOfContribution>> heldByPeriod, Set<String> seen, boolean dryRun) {
        return switch (reader.read(row)) {
            case ClassRowReader.Faulty faulty -> Row.refused(row, row.get("contributor"), faulty.errors());
            case ClassRowReader.Readable(var recorded) -> {
                if (!seen.add(recorded.contributor() + recorded.period())) {
                    yield Row.refused(
                            row,
                            recorded.contributor(),
                            List.of(Messages.fault("contributor", "twice-in-file", Map.of())));
                }
                var held = heldByPeriod
                        .computeIfAbsent(recorded.period(), classes::currentByState)
                        .get(recorded.contributor());
                yield Row.of(row, recorded.contributor(), record(held, recorded, dryRun));
            }
        };
    }

    private static Outcome outcome(@Nullable ClassOfContribution held, RecordedClass recorded) {
        if (held == null) {
            return Outcome.CREATED;
        }
        return held.says(recorded) ? Outcome.UNCHANGED : Outcome.UPDATED;
    }

    private Outcome record(@Nullable ClassOfContribution held, RecordedClass recorded, boolean dryRun) {
        if (!dryRun) {
            register.correct(held, recorded);
        }
        return outcome(held, recorded);
    }
}
