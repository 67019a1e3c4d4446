package itu.membership.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.membership.catalogue.rules.FeeCondition;
import itu.membership.imports.Cells;
import itu.membership.imports.DatedFile;
import itu.membership.imports.RowFault;
import itu.membership.imports.Span;
import itu.membership.membership.Category;
import itu.membership.membership.Sector;
import itu.membership.register.Confidence;
import itu.platform.imports.Csv;
import itu.platform.imports.ImportReport;

/** Replaces the fees that a file names, in one transaction, and reports row by row. */
@ApplicationScoped
class ImportingFees {
    private static final int MAX_ROWS = 5_000;
    private static final String AMOUNT = "annual_chf";
    private static final Set<String> COLUMNS = Set.of(
            "category",
            "sector",
            "condition",
            "units",
            AMOUNT,
            "valid_from",
            "valid_to",
            "provision",
            "decision",
            "source",
            "confidence");

    private final RecordingFees recording;

    ImportingFees(RecordingFees recording) {
        this.recording = recording;
    }

    @Transactional
    ImportReport run(String csv, boolean dryRun) {
        var file = DatedFile.judge(Csv.read(csv, COLUMNS, MAX_ROWS).stream()
                .map(row -> read(new Cells(row)))
                .toList());
        return file.report(recording.replace(file.sound(), dryRun), dryRun);
    }

    private static DatedFile.Row<FeeKey, Fee> read(Cells cells) {
        var category = cells.oneOf("category", Category.class);
        var sector = cells.optionalOneOf("sector", Sector.class);
        var condition = cells.oneOf("condition", FeeCondition.class);
        var units = cells.optional("units");
        var annual = FeeMember.amount(cells.required(AMOUNT));
        cells.required("valid_from");
        var span = Span.read(cells);
        if (!cells.faulty()) {
            if (!FeeMember.sectorFits(category, sector)) {
                cells.fault("sector", RowFault.DOES_NOT_FIT_CATEGORY);
            }
            if (!FeeMember.unitsFit(category, units)) {
                cells.fault("units", RowFault.DOES_NOT_FIT_CATEGORY);
            }
            if (annual == null || !FeeMember.amountFits(category, annual)) {
                cells.fault(AMOUNT, RowFault.DOES_NOT_FIT_CATEGORY);
            }
        }
        var key = new FeeKey(category, sector, condition);
        var fee = new Fee(
                category,
                sector,
                condition,
                cells.faulty() ? null : FeeMember.read(units),
                annual == null ? BigDecimal.ZERO : annual,
                span.from() == null ? LocalDate.MIN : span.from(),
                span.to(),
                cells.required("provision"),
                cells.optional("decision"),
                cells.required("source"),
                cells.oneOf("confidence", Confidence.class));
        return new DatedFile.Row<>(cells, key, key.toString(), span, fee);
    }
}
