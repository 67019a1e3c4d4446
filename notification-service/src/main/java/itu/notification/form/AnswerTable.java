package itu.notification.form;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.quarkus.narayana.jta.QuarkusTransaction;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

import itu.platform.spreadsheet.Harmless;

/**
 * The answers to a form as a table, one row each, newest first, read page by page. Every question that any version ever asked has its
 * column. A cell that a spreadsheet would run as a formula gets an apostrophe.
 */
@ApplicationScoped
class AnswerTable {
    private static final int ROWS = 500;
    private static final int ROWS_HELD = 200;
    private static final List<String> FIXED =
            List.of("number", "received_at", "language", "form_version", "state", "officer", "synthetic");

    private final Forms forms;
    private final FormAnswers answers;

    AnswerTable(Forms forms, FormAnswers answers) {
        this.forms = forms;
        this.answers = answers;
    }

    private interface Rows {
        void write(List<String> cells) throws IOException;
    }

    void csv(String form, FormAnswers.Filter filter, OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\ufeff');
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        write(form, filter, csv::writeRecord);
        csv.flush();
    }

    void xlsx(String form, FormAnswers.Filter filter, OutputStream out) throws IOException {
        try (var workbook = new SXSSFWorkbook(ROWS_HELD)) {
            var sheet = workbook.createSheet("answers");
            sheet.createFreezePane(0, 1);
            write(form, filter, cells -> {
                var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (var column = 0; column < cells.size(); column++) {
                    row.createCell(column).setCellValue(cells.get(column));
                }
            });
            workbook.write(out);
        }
    }

    private void write(String form, FormAnswers.Filter filter, Rows rows) throws IOException {
        var versions = QuarkusTransaction.requiringNew().call(() -> forms.versions(form));
        var questions = versions.reversed().stream()
                .flatMap(version -> version.definition().questions().stream())
                .map(Question::key)
                .distinct()
                .toList();
        var synthetic = versions.getLast().definition().synthetic();
        rows.write(Stream.concat(FIXED.stream(), questions.stream()).toList());
        var below = Long.MAX_VALUE;
        for (var page = page(form, filter, below); ; page = page(form, filter, below)) {
            for (var answer : page) {
                rows.write(cells(answer, questions, synthetic));
            }
            if (page.size() < ROWS) {
                return;
            }
            below = page.getLast().number();
        }
    }

    private List<FormAnswer> page(String form, FormAnswers.Filter filter, long below) {
        return QuarkusTransaction.requiringNew().call(() -> answers.page(form, filter, below, ROWS));
    }

    private static List<String> cells(FormAnswer answer, List<String> questions, boolean synthetic) {
        var cells = new ArrayList<String>();
        cells.add(Long.toString(answer.number()));
        cells.add(answer.receivedAt().toString());
        cells.add(answer.language().tag());
        cells.add(Integer.toString(answer.formVersion()));
        cells.add(answer.state().name());
        cells.add(cell(answer.officer()));
        cells.add(synthetic ? "SYNTHETIC" : "");
        questions.forEach(question ->
                cells.add(cell(String.join("; ", answer.given().getOrDefault(question, List.of())))));
        return cells;
    }

    private static String cell(@Nullable String text) {
        return Harmless.text(Objects.toString(text, ""));
    }
}
