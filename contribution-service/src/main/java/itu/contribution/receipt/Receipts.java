package itu.contribution.receipt;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import itu.contribution.signing.Signing.Signature;
import itu.platform.language.Language;

/** The receipts on record, and the PDF files made of them. */
@ApplicationScoped
class Receipts {
    private static final String SELECT =
            "select declaration, number, content, hash, signing_key, signature, issued_on, issued_at from receipt ";

    private final DataSource database;

    Receipts(DataSource database) {
        this.database = database;
    }

    Optional<Receipt> ofDeclaration(UUID declaration) {
        return one(SELECT + "where declaration = ?", Receipts::receipt, declaration);
    }

    Optional<Receipt> byNumberAndHash(String number, String hash) {
        return one(SELECT + "where number = ? and hash = ?", Receipts::receipt, number, hash);
    }

    /** Keeps a receipt, unless the declaration has one by now. */
    void add(Receipt receipt) {
        insert(
                """
                insert into receipt (declaration, number, content, hash, signing_key, signature, issued_on, issued_at)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (declaration) do nothing""",
                receipt.declaration(),
                receipt.number(),
                receipt.content(),
                receipt.hash(),
                receipt.signature().keyId(),
                receipt.signature().jws(),
                receipt.issuedOn(),
                atUtc(receipt.issuedAt()));
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
                row.getString("number"),
                row.getString("content"),
                row.getString("hash"),
                new Signature(row.getString("signing_key"), row.getString("signature")),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("issued_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime atUtc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
