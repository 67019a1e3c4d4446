package itu.membership.memberstate;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.membership.imports.Cells;
import itu.membership.imports.RowFault;
import itu.membership.memberstate.rules.ActKind;
import itu.membership.memberstate.rules.Participation;
import itu.membership.register.Confidence;
import itu.platform.imports.Csv;
import itu.platform.imports.ImportReport;
import itu.platform.imports.ImportReport.Outcome;
import itu.platform.imports.ImportReport.Row;

/** Records the accessions of a file, in one transaction, and reports the rows that do not fit. */
@ApplicationScoped
class ImportingAccessions {
    private static final int MAX_ROWS = 5_000;
    private static final String STATE = "iso3";
    private static final String DAY = "acceded_on";
    private static final Set<String> COLUMNS = Set.of(STATE, DAY, "source", "confidence");

    private final MemberStates states;
    private final TreatyActs acts;
    private final RecordingTreatyActs recording;

    ImportingAccessions(MemberStates states, TreatyActs acts, RecordingTreatyActs recording) {
        this.states = states;
        this.acts = acts;
        this.recording = recording;
    }

    @Transactional
    ImportReport run(String csv, boolean dryRun) {
        var file = Csv.read(csv, COLUMNS, MAX_ROWS);
        var named = file.stream().map(row -> row.get(STATE)).collect(Collectors.toSet());
        Map<String, MemberState> held =
                states.held(named).stream().collect(Collectors.toMap(MemberState::iso3, Function.identity()));
        var seen = new HashSet<String>();
        return ImportReport.of(
                dryRun,
                file.stream()
                        .map(row -> take(new Cells(row), held, seen, dryRun))
                        .toList());
    }

    private Row take(Cells cells, Map<String, MemberState> held, Set<String> seen, boolean dryRun) {
        var iso3 = cells.matching(STATE, Cells.ISO3);
        var accededOn = accededOn(cells);
        var source = cells.required("source");
        var confidence = cells.oneOf("confidence", Confidence.class);
        var state = held.get(iso3);
        if (state == null && !cells.faulty()) {
            cells.fault(STATE, RowFault.UNKNOWN_MEMBER_STATE);
        }
        if (!seen.add(iso3)) {
            cells.fault(STATE, RowFault.REPEATED_IN_FILE);
        }
        if (cells.faulty() || state == null || accededOn == null) {
            return cells.refused(iso3);
        }
        var before = acts.of(iso3);
        var until = Participation.of(before);
        var told = new NewAct(ActKind.ACCEDED, accededOn, source, confidence, null);
        if (sameAs(until.accession(), told) && until.denunciation() == null) {
            return cells.taken(iso3, Outcome.UNCHANGED);
        }
        if (recording.problem(until, told) != null) {
            cells.fault(DAY, RowFault.DAY_DOES_NOT_FIT);
            return cells.refused(iso3);
        }
        if (!dryRun) {
            recording.write(state, before, told);
        }
        return cells.taken(iso3, until.accession() == null ? Outcome.CREATED : Outcome.UPDATED);
    }

    private static @Nullable LocalDate accededOn(Cells cells) {
        return cells.required(DAY).isEmpty() ? null : cells.date(DAY);
    }

    private static boolean sameAs(@Nullable TreatyAct onRecord, NewAct told) {
        return onRecord != null
                && onRecord.doneOn().equals(told.doneOn())
                && onRecord.reference().equals(told.reference())
                && onRecord.confidence() == told.confidence();
    }
}
