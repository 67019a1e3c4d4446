package itu.contribution.declaration;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.contribution.Messages;
import itu.contribution.call.Call;
import itu.contribution.units.ContributoryUnits;
import itu.platform.history.AsOf;
import itu.platform.imports.Csv;
import itu.platform.imports.CsvRow;
import itu.platform.imports.ImportReport;
import itu.platform.imports.ImportReport.Row;
import itu.platform.problem.FieldError;
import itu.platform.problem.Problem;
import itu.platform.time.BusinessClock;

/** The secretariat enters the replies that came by letter and e-mail, from a file. Refused rows are left out and reported. */
@ApplicationScoped
class ReplyImport {
    private static final Set<String> COLUMNS =
            Set.of("contributor", "units", "channel", "document_reference", "received_on", "basis");

    private static final Set<Channel> CHANNELS = Set.of(Channel.LETTER, Channel.EMAIL);

    private static final int MAX_ROWS = 1_000;
    private static final int LONGEST_NAME = 200;

    private final Declaring declaring;
    private final Declarations declarations;
    private final BusinessClock clock;

    ReplyImport(Declaring declaring, Declarations declarations, BusinessClock clock) {
        this.declaring = declaring;
        this.declarations = declarations;
        this.clock = clock;
    }

    @Transactional
    ImportReport importFile(Call call, String csv, boolean dryRun) {
        var standing = declarations.standing(call, AsOf.NOW);
        var seen = new HashSet<String>();
        var rows = new ArrayList<Row>();
        for (var row : Csv.read(csv, COLUMNS, MAX_ROWS)) {
            rows.add(importRow(call, row, standing.get(row.get("contributor")), seen, dryRun));
        }
        return ImportReport.of(dryRun, rows);
    }

    private Row importRow(
            Call call, CsvRow row, @Nullable KnownDeclaration standing, Set<String> seen, boolean dryRun) {
        var state = row.get("contributor");
        var faults = faults(row, LocalDate.ofInstant(clock.instant(), call.zone()));
        if (!seen.add(state)) {
            faults.add(Messages.fault("contributor", "twice-in-file", Map.of()));
        }
        if (!faults.isEmpty()) {
            return Row.refused(row, state, faults);
        }
        var announcement = announcement(row);
        if (standing != null && standing.declaration().says(announcement)) {
            return Row.of(row, state, ImportReport.Outcome.UNCHANGED);
        }
        var answer = dryRun ? declaring.rehearse(call, announcement) : declaring.declare(call, announcement);
        return switch (answer) {
            case Answer.Refused(var problem) -> Row.refused(row, state, List.of(fault(problem, row)));
            case Answer.Accepted(var asked, var declaration) -> {
                var outcome = standing == null ? ImportReport.Outcome.CREATED : ImportReport.Outcome.UPDATED;
                yield Row.of(row, state, outcome).warning(warnings(declaration, asked));
            }
        };
    }

    private static List<FieldError> warnings(KnownDeclaration declaration, Call call) {
        return DeclarationView.of(declaration, call).warnings().stream()
                .map(warning -> new FieldError("units", warning.code(), warning.detail()))
                .toList();
    }

    private static FieldError fault(Problem problem, CsvRow row) {
        var slug = problem.type().slug();
        var column = slug.equals("class-not-on-scale") || slug.equals("class-not-allowed") ? "units" : "contributor";
        return Messages.fault(column, slug, Map.of("value", row.get(column)));
    }

    private static List<FieldError> faults(CsvRow row, LocalDate today) {
        var faults = new ArrayList<FieldError>();
        try {
            ContributoryUnits.parse(row.get("units"));
        } catch (IllegalArgumentException noUnits) {
            faults.add(Messages.fault("units", "class-not-on-scale", Map.of("value", row.get("units"))));
        }
        if (CHANNELS.stream().noneMatch(known -> known.name().equals(row.get("channel")))) {
            faults.add(Messages.fault("channel", "unknown-channel", Map.of("value", row.get("channel"))));
        }
        if (row.get("document_reference").isEmpty()) {
            faults.add(Messages.fault("document_reference", "receipt-details-missing", Map.of()));
        }
        try {
            if (LocalDate.parse(row.get("received_on")).isAfter(today)) {
                faults.add(Messages.fault("received_on", "in-the-future", Map.of("value", row.get("received_on"))));
            }
        } catch (DateTimeParseException noDate) {
            faults.add(Messages.fault("received_on", "not-a-date", Map.of("value", row.get("received_on"))));
        }
        if (row.get("signatory").isEmpty() != row.get("title").isEmpty()) {
            faults.add(Messages.fault("signatory", "signatory-missing", Map.of()));
        }
        for (var column : List.of("signatory", "title")) {
            if (row.get(column).length() > LONGEST_NAME) {
                faults.add(Messages.fault(column, "too-long", Map.of("most", LONGEST_NAME)));
            }
        }
        return faults;
    }

    private static @Nullable Signatory signatory(CsvRow row) {
        return row.get("signatory").isEmpty() ? null : new Signatory(row.get("signatory"), row.get("title"));
    }

    private static Announcement announcement(CsvRow row) {
        return new Announcement(
                row.get("contributor"),
                ContributoryUnits.parse(row.get("units")),
                Channel.valueOf(row.get("channel")),
                row.get("document_reference"),
                LocalDate.parse(row.get("received_on")),
                signatory(row),
                row.get("basis").equals("SYNTHETIC"));
    }
}
