package itu.membership.composition;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** The cells of a composition as CSV (RFC 4180) for spreadsheets, with the two times of the question in the last lines. */
final class CompositionCsv {
    private static final List<String> FIGURES =
            List.of("memberships", "organizations", "suspended", "exempt_memberships", "exempt_organizations");

    private CompositionCsv() {}

    static String of(CompositionView view) {
        var text = new StringWriter();
        text.write('\ufeff');
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            var dimensions = view.breakdowns().stream()
                    .map(breakdown -> breakdown.by().name().toLowerCase(Locale.ROOT))
                    .toList();
            csv.writeRecord(Stream.concat(dimensions.stream(), FIGURES.stream()).toList());
            view.cells().forEach(cell -> csv.writeRecord(line(cell.codes(), cell.tally())));
            var total = new ArrayList<>(List.of("TOTAL"));
            while (total.size() < dimensions.size()) {
                total.add("");
            }
            csv.writeRecord(line(total, view.total()));
            csv.writeRecord(List.of(view.statement()));
            if (view.synthetic()) {
                csv.writeRecord(List.of("SYNTHETIC"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> line(List<String> codes, Tally tally) {
        return Stream.concat(
                        codes.stream(),
                        Stream.of(
                                        tally.memberships(),
                                        tally.organizations(),
                                        tally.suspended(),
                                        tally.exemptMemberships(),
                                        tally.exemptOrganizations())
                                .map(String::valueOf))
                .toList();
    }
}
