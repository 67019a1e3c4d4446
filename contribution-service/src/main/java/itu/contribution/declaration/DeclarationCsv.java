package itu.contribution.declaration;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jspecify.annotations.Nullable;

import itu.contribution.call.Call;

/**
 * The declarations under a call as CSV (RFC 4180) for spreadsheets, read and written page by page, so that neither memory nor a
 * connection is held for the whole of it. The columns of the import are among them. Persons are not.
 */
@ApplicationScoped
class DeclarationCsv {
    private static final int ROWS = 500;
    private static final String FORMULA = "=+-@\t\r";
    private static final List<String> HEADER = List.of(
            "receipt_number",
            "iso3",
            "sector_member",
            "version",
            "status",
            "act",
            "units",
            "sixteenths",
            "present_units",
            "outcome",
            "received_on",
            "late",
            "counted",
            "channel",
            "document_reference",
            "reason",
            "warnings",
            "declared_at",
            "basis");

    private final DeclarationList list;

    DeclarationCsv(DeclarationList list) {
        this.list = list;
    }

    void write(Call call, DeclarationFilter filter, OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\ufeff');
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord(HEADER);
        List<String> after = null;
        for (var page = page(call, filter, after); ; page = page(call, filter, after)) {
            page.forEach(known -> csv.writeRecord(cells(known)));
            csv.flush();
            if (page.size() < ROWS) {
                return;
            }
            after = DeclarationList.keyOf(page.getLast(), filter);
        }
    }

    private List<KnownDeclaration> page(Call call, DeclarationFilter filter, @Nullable List<String> after) {
        return QuarkusTransaction.requiringNew().call(() -> list.page(call, filter, after, ROWS));
    }

    private static List<String> cells(KnownDeclaration known) {
        var declaration = known.declaration();
        return List.of(
                declaration.receiptNumber(),
                cell(declaration.memberState()),
                cell(declaration.sectorMember()),
                Integer.toString(declaration.version()),
                known.status().name(),
                declaration.act().name(),
                declaration.units().toString(),
                Integer.toString(declaration.units().sixteenths()),
                declaration.presentUnits().toString(),
                declaration.outcome().name(),
                declaration.receivedOn().toString(),
                Boolean.toString(known.late()),
                Boolean.toString(known.counted()),
                declaration.channel().name(),
                cell(declaration.documentReference()),
                cell(declaration.reason()),
                String.join(
                        " ",
                        declaration.warnings().stream().map(Warning::provision).toList()),
                declaration.declaredAt().toString(),
                declaration.synthetic() ? "SYNTHETIC" : "");
    }

    /** A text that a spreadsheet would take for a formula gets an apostrophe before it. */
    static String cell(@Nullable Object value) {
        var text = Objects.toString(value, "");
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
