package itu.membership.observer;

import java.util.HashMap;
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
import itu.membership.memberstate.RegisteredMemberStates;
import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.imports.Csv;
import itu.platform.imports.ImportReport;
import itu.platform.imports.ImportReport.Outcome;
import itu.platform.imports.ImportReport.Row;

/** Writes the sound rows of a file, in one transaction, and reports the others. */
@ApplicationScoped
class ImportingObservers {
    private static final int MAX_ROWS = 5_000;
    private static final Set<String> COLUMNS = Set.of(
            "iso3",
            "iso2",
            "name_en",
            "name_fr",
            "name_es",
            "name_ar",
            "name_ru",
            "name_zh",
            "itud_region",
            "basis",
            "note");

    private final Observers observers;
    private final RegisteredMemberStates register;
    private final Audit audit;

    ImportingObservers(Observers observers, RegisteredMemberStates register, Audit audit) {
        this.observers = observers;
        this.register = register;
        this.audit = audit;
    }

    @Transactional
    ImportReport run(String csv, boolean dryRun) {
        var file = Csv.read(csv, COLUMNS, MAX_ROWS);
        var known = new Known(
                observers.listAll().stream().collect(Collectors.toMap(Observer::iso3, Function.identity())),
                register.codes());
        return ImportReport.of(
                dryRun,
                file.stream().map(row -> take(new Cells(row), known, dryRun)).toList());
    }

    /** What the rows are judged against. */
    private record Known(
            Map<String, Observer> observers, Set<String> memberStates, Set<String> seen, Map<String, String> iso2) {
        Known(Map<String, Observer> observers, Set<String> memberStates) {
            this(observers, memberStates, new HashSet<>(), new HashMap<>());
            observers.forEach((iso3, observer) -> iso2.put(observer.entry().iso2(), iso3));
        }

        void check(String iso3, ObserverEntry entry, Cells cells) {
            if (memberStates.contains(iso3)) {
                cells.fault("iso3", RowFault.IS_A_MEMBER_STATE);
            }
            if (!seen.add(iso3)) {
                cells.fault("iso3", RowFault.REPEATED_IN_FILE);
            }
            if (!iso2.getOrDefault(entry.iso2(), iso3).equals(iso3)) {
                cells.fault("iso2", RowFault.TAKEN_BY_ANOTHER);
            }
        }
    }

    private Row take(Cells cells, Known known, boolean dryRun) {
        var iso3 = cells.matching("iso3", Cells.ISO3);
        var entry = ObserverEntry.read(cells);
        if (!cells.faulty()) {
            known.check(iso3, entry, cells);
        }
        if (cells.faulty()) {
            return cells.refused(iso3);
        }
        known.iso2().put(entry.iso2(), iso3);
        var observer = known.observers().get(iso3);
        if (observer != null && observer.entry().equals(entry)) {
            return cells.taken(iso3, Outcome.UNCHANGED);
        }
        if (!dryRun) {
            write(observer, iso3, entry);
        }
        return cells.taken(iso3, observer == null ? Outcome.CREATED : Outcome.UPDATED);
    }

    private void write(@Nullable Observer observer, String iso3, ObserverEntry entry) {
        if (observer == null) {
            observers.persist(new Observer(iso3, entry));
            audit.record(AuditEntry.created("observer-registered", "observer", iso3, entry));
        } else {
            var before = observer.entry();
            observer.correct(entry);
            audit.record(new AuditEntry("observer-corrected", "observer", iso3, before, entry, null));
        }
    }
}
