package itu.membership.person;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.membership.contact.Holder;
import itu.membership.contact.RowHolders;
import itu.membership.imports.Cells;
import itu.membership.imports.RowFault;
import itu.platform.imports.Csv;
import itu.platform.imports.ImportReport;
import itu.platform.imports.ImportReport.Row;
import itu.platform.time.BusinessClock;

/** Takes up the sound rows of a file, in one transaction, and reports the others. No report repeats what tells who a person is. */
@ApplicationScoped
class ImportingPersons {
    private static final int MAX_ROWS = 5_000;
    private static final Set<String> COLUMNS = Set.of(
            "iso3",
            "organization",
            "role",
            "topic",
            "region",
            "name",
            "latin_name",
            "title",
            "email",
            "phone",
            "language",
            "basis",
            "purposes",
            "consent_on",
            "consent_reference",
            "from",
            "to");

    private final Persons persons;
    private final KnownPersons knownPersons;
    private final RowHolders rowHolders;
    private final BusinessClock clock;

    ImportingPersons(Persons persons, KnownPersons knownPersons, RowHolders rowHolders, BusinessClock clock) {
        this.persons = persons;
        this.knownPersons = knownPersons;
        this.rowHolders = rowHolders;
        this.clock = clock;
    }

    private record Judged(Cells cells, String key, PersonRow row) {}

    @Transactional
    ImportReport run(String csv, boolean dryRun) {
        var file = Csv.read(csv, COLUMNS, MAX_ROWS);
        var holders = rowHolders.of(file);
        var report = new ArrayList<Row>();
        var sound = new ArrayList<Judged>();
        var seen = new HashSet<List<Object>>();
        for (var line : file) {
            var cells = Cells.withheld(line);
            var holder = holders.read(cells);
            if (holder == null) {
                report.add(cells.refused(""));
                continue;
            }
            var row = PersonRow.read(cells, holder, clock.today());
            if (!cells.faulty() && !seen.add(post(row))) {
                cells.fault("email", RowFault.REPEATED_IN_FILE);
            }
            if (cells.faulty()) {
                report.add(cells.refused(holder.code()));
            } else {
                sound.add(new Judged(cells, holder.code(), row));
            }
        }
        report.addAll(take(sound, dryRun));
        return ImportReport.of(dryRun, report);
    }

    private List<Row> take(List<Judged> sound, boolean dryRun) {
        var holders = new HashSet<Holder>();
        sound.forEach(judged -> holders.add(judged.row().holder()));
        persons.hold(holders);
        var known = knownPersons.of(holders, dryRun);
        var rows = sound.stream()
                .map(judged -> judged.cells().taken(judged.key(), known.take(judged.row())))
                .toList();
        known.write();
        return rows;
    }

    private static List<Object> post(PersonRow row) {
        var terms = row.terms();
        return List.of(
                row.key(),
                terms.role(),
                Objects.requireNonNullElse(terms.topic(), ""),
                terms.region() == null ? "" : terms.region());
    }
}
