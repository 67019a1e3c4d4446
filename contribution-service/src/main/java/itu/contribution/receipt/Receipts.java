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
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import itu.contribution.declaration.ReceiptNumber;
import itu.contribution.signing.Signature;
import itu.platform.language.Language;

/** The receipts on record, and the PDF files made of them. */
@ApplicationScoped
class Receipts {
    private static final String SELECT = """
            select r.declaration, d.call, d.contributor, d.version, r.content, r.hash, k.id as key, r.signature, r.issued_on, r.issued_at
            from receipt r join declaration d on d.id = r.declaration join signing_key k on k.number = r.signing_key
            """;

    private final DataSource database;

    Receipts(DataSource database) {
        this.database = database;
    }

    Optional<Receipt> ofDeclaration(UUID declaration) {
        return one(SELECT + "where r.declaration = ?", Receipts::receipt, declaration);
    }

    Optional<Receipt> byNumberAndHash(ReceiptNumber number, byte[] hash) {
        return one(
                SELECT + "where d.call = ? and d.contributor = ? and d.version = ? and r.hash = ?",
                Receipts::receipt,
                number.call(),
                number.contributor(),
                number.version(),
                hash);
    }

    /** Keeps a receipt, unless the declaration has one by now. */
    void add(Receipt receipt) {
        insert(
                """
                insert into receipt (declaration, issued_at, issued_on, signing_key, hash, signature, content)
                values (?, ?, ?, (select number from signing_key where id = ?), ?, ?, ?) on conflict (declaration) do nothing""",
                receipt.declaration(),
                atUtc(receipt.issuedAt()),
                receipt.issuedOn(),
                receipt.signature().keyId(),
                HexFormat.of().parseHex(receipt.hash()),
                receipt.signature().value(),
                KeptContent.pack(receipt.content()));
    }

    Optional<byte[]> file(Receipt receipt, Language language) {
        return one(
                "select file from receipt_document where receipt = ? and language = ?",
                row -> row.getBytes(1),
                receipt.declaration(),
                language.tag());
    }

    /** Keeps a file, unless there is one by now. */
    void keep(Receipt receipt, Language language, byte[] file, Instant now) {
        insert("""
                insert into receipt_document (receipt, language, file, made_at) values (?, ?, ?, ?)
                on conflict (receipt, language) do nothing""", receipt.declaration(), language.tag(), file, atUtc(now));
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

    private static Receipt receipt(ResultSet row) throws SQLException {
        return new Receipt(
                row.getObject("declaration", UUID.class),
                new ReceiptNumber(row.getString("call"), row.getString("contributor"), row.getInt("version"))
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
