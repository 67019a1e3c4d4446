package itu.notification.upload;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Streams rows into the table of recipients; holds one buffer, however many they are. */
final class CopyOfRows implements Closeable {
    private final Writer out;
    private final UUID list;
    private final ObjectMapper json;

    CopyOfRows(Connection connection, UUID list, ObjectMapper json) throws SQLException {
        var copy = new PGCopyOutputStream(
                connection.unwrap(PGConnection.class),
                "copy uploaded_recipient (list, line, state, organization, mailbox, language, list_group, particulars) from stdin",
                64 * 1024);
        this.out = new BufferedWriter(new OutputStreamWriter(copy, StandardCharsets.UTF_8), 64 * 1024);
        this.list = list;
        this.json = json;
    }

    void add(long line, RecipientRow row) throws IOException {
        cell(list.toString(), '\t');
        cell(Long.toString(line), '\t');
        cell(row.state(), '\t');
        cell(row.organization(), '\t');
        cell(row.mailbox(), '\t');
        cell(row.language(), '\t');
        cell(row.group(), '\t');
        cell(row.particulars().isEmpty() ? null : json.writeValueAsString(row.particulars()), '\n');
    }

    /** A cell in the text format of COPY. Cells of a list have no control characters. */
    private void cell(@Nullable String text, char end) throws IOException {
        out.write(text == null ? "\\N" : text.replace("\\", "\\\\"));
        out.write(end);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
