package itu.membership.bulk;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import org.jspecify.annotations.Nullable;

import itu.membership.imports.RowFault;

/** One JSON object per line, its members named like the columns of the CSV; values are strings, numbers, truth values or null. */
final class NdjsonFile implements FileReader {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(com.fasterxml.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Lines lines;
    private final List<String> columns;
    private final Set<String> ignored;

    NdjsonFile(Lines lines, List<String> columns, Set<String> ignored) {
        this.lines = lines;
        this.columns = columns;
        this.ignored = ignored;
    }

    @Override
    public @Nullable FileRow next() throws IOException {
        var line = lines.next();
        if (line == null) {
            return null;
        }
        if (line.text() == null) {
            return FileRow.unreadable(
                    line.number(), line.fault() == null ? RowFault.UNREADABLE : line.fault(), columns);
        }
        try (var json = JSON.createParser(line.text())) {
            var cells = new String[columns.size()];
            return read(json, cells)
                    ? new FileRow(line.number(), cells, null)
                    : FileRow.unreadable(line.number(), RowFault.UNREADABLE, columns);
        } catch (JsonProcessingException notJson) {
            return FileRow.unreadable(line.number(), RowFault.UNREADABLE, columns);
        }
    }

    private boolean read(JsonParser json, @Nullable String[] cells) throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            return false;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var column = columns.indexOf(json.currentName());
            if (column < 0 && !ignored.contains(json.currentName())) {
                return false;
            }
            var value = json.nextToken();
            if (!value.isScalarValue()) {
                return false;
            }
            if (column >= 0 && value != JsonToken.VALUE_NULL) {
                var text = json.getText().strip();
                cells[column] = text.isEmpty() ? null : text;
            }
        }
        return json.currentToken() == JsonToken.END_OBJECT && json.nextToken() == null;
    }
}
