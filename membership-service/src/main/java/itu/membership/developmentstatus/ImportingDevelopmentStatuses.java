package itu.membership.developmentstatus;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.membership.memberstate.RecordingDevelopmentStatuses;
import itu.membership.memberstate.RegisteredMemberStates;
import itu.platform.imports.Csv;
import itu.platform.imports.ImportReport;

import static java.util.Objects.requireNonNull;

/** Replaces the lists that a file names, in one transaction, and reports row by row. */
@ApplicationScoped
class ImportingDevelopmentStatuses {
    private static final int MAX_ROWS = 5_000;
    private static final Set<String> COLUMNS =
            Set.of("iso3", "status", "valid_from", "valid_to", "source", "confidence");

    private final RegisteredMemberStates register;
    private final RecordingDevelopmentStatuses recording;

    ImportingDevelopmentStatuses(RegisteredMemberStates register, RecordingDevelopmentStatuses recording) {
        this.register = register;
        this.recording = recording;
    }

    @Transactional
    ImportReport run(String csv, boolean dryRun) {
        var file = StatusFile.judge(Csv.read(csv, COLUMNS, MAX_ROWS), register.codes());
        var outcomes = recording.record(file.sound(), dryRun);
        var rows = file.rows().stream()
                .map(row -> row.faulty()
                        ? row.cells().refused(row.memberState())
                        : row.cells().taken(row.memberState(), requireNonNull(outcomes.get(row.list()))))
                .toList();
        return ImportReport.of(dryRun, rows);
    }
}
