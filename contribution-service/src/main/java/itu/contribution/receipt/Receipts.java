package itu.contribution.receipt;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import itu.contribution.declaration.ReceiptNumber;
import itu.contribution.signing.Signature;
import itu.platform.language.Language;

/** The receipts on record, and the PDF files made of them. */
@ApplicationScoped
class Receipts {
    private static final String SELECT = """
            select n.subject, n.series, n.contributor, n.number, r.content, r.hash, k.id as key, r.signature, r.issued_on, r.issued_at
            from (%s) n join receipt r on r.%s = n.subject join signing_key k on k.number = r.signing_key
            """;

    private final DataSource database;

    Receipts(DataSource database) {
        this.database = database;
    }

    Optional<Receipt> of(ReceiptSubject subject) {
        return one(select(subject.kind()) + "where n.subject = ?", row -> receipt(subject.kind(), row), subject.id());
    }

    Optional<Receipt> byNumberAndHash(ReceiptNumber number, byte[] hash) {
        return Stream.of(Kind.values())
                .map(kind -> byNumberAndHash(kind, number, hash))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Receipt> byNumberAndHash(Kind kind, ReceiptNumber number, byte[] hash) {
        return one(
                select(kind) + "where n.series = ? and n.contributor = ? and n.number = ? and r.hash = ?",
                row -> receipt(kind, row),
                number.series(),
                number.contributor(),
                number.count(),
                hash);
    }

    /** Keeps a receipt, unless its subject has one by now. */
    void add(Receipt receipt) {
        insert(
                """
                insert into receipt (%s, issued_at, issued_on, signing_key, hash, signature, content)
                values (?, ?, ?, (select number from signing_key where id = ?), ?, ?, ?) on conflict do nothing""".formatted(receipt.kind().column()),
                receipt.subject(),
                atUtc(receipt.issuedAt()),
                receipt.issuedOn(),
                receipt.signature().keyId(),
                HexFormat.of().parseHex(receipt.hash()),
                receipt.signature().value(),
                KeptContent.pack(receipt.content()));
    }

    Optional<byte[]> file(Receipt receipt, Language language) {
        return one(
                "select file from receipt_document where %s = ? and language = ?"
                        .formatted(receipt.kind().column()),
                row -> row.getBytes(1),
                receipt.subject(),
                language.tag());
    }

    /** Keeps a file, unless there is one by now. */
    void keep(Receipt receipt, Language language, byte[] file, Instant now) {
        insert(
                "insert into receipt_document (%s, language, file, made_at) values (?, ?, ?, ?) on conflict do nothing"
                        .formatted(receipt.kind().column()),
                receipt.subject(),
                language.tag(),
                file,
                atUtc(now));
    }

    private static String select(Kind kind) {
        return SELECT.formatted(kind.numbers(), kind.column());
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> Optional<T> one(String sql, Reader<T> reader, Object... values) {
        try (var connection = database.getConnection();
                var statement = prepare(connection, sql, values);
                var rows = statement.executeQuery()) {
            return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read a receipt", e);
        }
    }

    private void insert(String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = prepare(connection, sql, values)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Could not keep a receipt", e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private static Receipt receipt(Kind kind, ResultSet row) throws SQLException {
        return new Receipt(
                kind,
                row.getObject("subject", UUID.class),
                new ReceiptNumber(row.getString("series"), row.getString("contributor"), row.getInt("number"))
                        .toString(),
                KeptContent.unpack(row.getBytes("content")),
                HexFormat.of().formatHex(row.getBytes("hash")),
                new Signature(row.getString("key"), row.getBytes("signature")),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("issued_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime atUtc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
