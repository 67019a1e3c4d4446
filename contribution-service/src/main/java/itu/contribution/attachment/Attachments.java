package itu.contribution.attachment;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

/** The scans on record. Content is read slice by slice, so that a slow reader holds neither memory nor a connection. */
@ApplicationScoped
class Attachments {
    private static final int SLICE = 256 * 1024;
    private static final String COLUMNS = "id, declaration, file_name, format, bytes, sha256, added_at";

    private final DataSource database;

    Attachments(DataSource database) {
        this.database = database;
    }

    List<Attachment> of(UUID declaration) {
        return read("declaration = ? order by id", declaration);
    }

    Optional<Attachment> one(UUID declaration, UUID id) {
        return read("id = ?", id).stream()
                .filter(found -> found.declaration().equals(declaration))
                .findFirst();
    }

    void add(Attachment added, byte[] content, String by) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into declaration_attachment (" + COLUMNS
                        + ", content, added_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setObject(1, added.id());
            insert.setObject(2, added.declaration());
            insert.setString(3, added.fileName().value());
            insert.setString(4, added.format().name());
            insert.setInt(5, added.bytes());
            insert.setString(6, added.sha256());
            insert.setObject(7, OffsetDateTime.ofInstant(added.addedAt(), ZoneOffset.UTC));
            insert.setBytes(8, content);
            insert.setString(9, by);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Could not keep a scan", e);
        }
    }

    void write(Attachment attachment, OutputStream out) throws IOException {
        for (var from = 0; from < attachment.bytes(); from += SLICE) {
            out.write(slice(attachment.id(), from));
        }
    }

    private byte[] slice(UUID id, int from) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select substring(content from ? for ?) from declaration_attachment where id = ?")) {
            select.setInt(1, from + 1);
            select.setInt(2, SLICE);
            select.setObject(3, id);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getBytes(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read a scan", e);
        }
    }

    private List<Attachment> read(String condition, UUID id) {
        try (var connection = database.getConnection();
                var select = select(connection, condition)) {
            select.setObject(1, id);
            var found = new ArrayList<Attachment>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(attachment(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read the scans", e);
        }
    }

    private static PreparedStatement select(Connection connection, String condition) throws SQLException {
        return connection.prepareStatement("select " + COLUMNS + " from declaration_attachment where " + condition);
    }

    private static Attachment attachment(ResultSet row) throws SQLException {
        return new Attachment(
                row.getObject("id", UUID.class),
                row.getObject("declaration", UUID.class),
                new FileName(row.getString("file_name")),
                ScanFormat.valueOf(row.getString("format")),
                row.getInt("bytes"),
                row.getString("sha256"),
                row.getObject("added_at", OffsetDateTime.class).toInstant());
    }
}
