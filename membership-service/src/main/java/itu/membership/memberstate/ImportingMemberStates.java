package itu.membership.memberstate;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.membership.imports.Cells;
import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.imports.Csv;
import itu.platform.imports.ImportReport;
import itu.platform.imports.ImportReport.Row;

/** Writes the sound rows of a file into the register, in one transaction, and reports the others. */
@ApplicationScoped
class ImportingMemberStates {
    static final int MAX_ROWS = 5_000;

    private static final Set<String> COLUMNS = Set.of(
            "iso3",
            "iso2",
            "itu_symbol",
            "name_en",
            "name_fr",
            "name_es",
            "name_ar",
            "name_ru",
            "name_zh",
            "itud_region",
            "itud_region_confidence",
            "admin_region",
            "admin_region_confidence",
            "un_member",
            "note");

    private final MemberStates states;
    private final MemberStateEvents events;
    private final Audit audit;

    ImportingMemberStates(MemberStates states, MemberStateEvents events, Audit audit) {
        this.states = states;
        this.events = events;
        this.audit = audit;
    }

    @Transactional
    ImportReport run(String csv, boolean dryRun) {
        var file = Csv.read(csv, COLUMNS, MAX_ROWS);
        var draft = new Draft(states.listAll());
        var rows = file.stream().map(row -> judge(new Cells(row), draft)).toList();
        if (!dryRun) {
            write(draft.changes());
        }
        return ImportReport.of(dryRun, rows);
    }

    private static Row judge(Cells cells, Draft draft) {
        var iso3 = cells.matching("iso3", Cells.ISO3);
        var entry = MemberStateEntry.read(cells);
        if (!cells.faulty()) {
            draft.check(iso3, entry, cells);
        }
        return cells.faulty() ? cells.refused(iso3) : cells.taken(iso3, draft.take(iso3, entry));
    }

    private record Written(MemberState state, @Nullable MemberStateEntry before) {}

    private void write(List<Draft.Change> changes) {
        var written = changes.stream().map(this::apply).toList();
        // Events carry the version that the flush gives.
        states.flush();
        written.forEach(this::tell);
    }

    private Written apply(Draft.Change change) {
        var registered = change.registered();
        if (registered == null) {
            var state = new MemberState(change.iso3(), change.entry());
            states.persist(state);
            return new Written(state, null);
        }
        var before = registered.entry();
        registered.correct(change.entry());
        return new Written(registered, before);
    }

    private void tell(Written written) {
        var state = written.state();
        var isNew = written.before() == null;
        var action = isNew ? "member-state-registered" : "member-state-corrected";
        audit.record(new AuditEntry(action, "member-state", state.iso3(), written.before(), state.entry(), null));
        if (isNew) {
            events.registered(state);
        } else {
            events.corrected(state);
        }
    }
}
