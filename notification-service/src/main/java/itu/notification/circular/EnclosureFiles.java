package itu.notification.circular;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Files that go with circular letters. */
@ApplicationScoped
class EnclosureFiles {
    private static final int SLICE = 256 * 1024;

    private final DataSource dataSource;

    EnclosureFiles(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** What is known of a file, without its content. */
    record EnclosureFile(UUID id, UUID circular, String fileName, int bytes, String sha256) {}

    @Transactional(Transactional.TxType.MANDATORY)
    void add(EnclosureFile file, byte[] content, Instant at, String by) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement("""
                        insert into circular_enclosure
                            (id, circular, media_type, file_name, bytes, sha256, content, added_at, added_by)
                        values (?, ?, 'application/pdf', ?, ?, ?, ?, ?, ?)""")) {
            insert.setObject(1, file.id());
            insert.setObject(2, file.circular());
            insert.setString(3, file.fileName());
            insert.setInt(4, file.bytes());
            insert.setString(5, file.sha256());
            insert.setBytes(6, content);
            insert.setObject(7, at.atOffset(ZoneOffset.UTC));
            insert.setString(8, by);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Could not keep an enclosure", e);
        }
    }

    /** A file; of one that only drafts have, the public learns nothing. */
    @Transactional
    Optional<EnclosureFile> published(UUID id) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select file.circular, file.file_name, file.bytes, file.sha256 from circular_enclosure file
                        where file.id = ? and exists (
                            select from content_release release
                            join content_edition edition using (content, number)
                            where release.content = file.circular
                              and edition.head -> 'enclosures' @> jsonb_build_array(jsonb_build_object('id', file.id::text)))""")) {
            select.setObject(1, id);
            try (var row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new EnclosureFile(
                                id, row.getObject(1, UUID.class), row.getString(2), row.getInt(3), row.getString(4)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read an enclosure", e);
        }
    }

    /** Copies a file slice by slice, so that it never stands in memory as a whole. */
    void write(EnclosureFile file, OutputStream out) throws IOException {
        for (var from = 0; from < file.bytes(); from += SLICE) {
            out.write(slice(file.id(), from));
        }
    }

    private byte[] slice(UUID id, int from) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(
                        "select substring(content from ? for ?) from circular_enclosure where id = ?")) {
            select.setInt(1, from + 1);
            select.setInt(2, SLICE);
            select.setObject(3, id);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getBytes(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read an enclosure", e);
        }
    }
}
