package itu.notification.content;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import itu.platform.language.Language;
import itu.platform.problem.Problem;

/** Reads editions with the wordings in force in them. */
@ApplicationScoped
public class Editions {
    private static final TypeReference<List<Placeholder>> PLACEHOLDERS = new TypeReference<>() {};

    private static final String EDITION = """
            select content, number, kind, source_language, fallback, official, synthetic, placeholders, head,
                   recorded_at, recorded_by,
                   kind = 'TEMPLATE' or exists (select from content_release release
                                                where release.content = edition.content and release.number = edition.number)
            from content_edition edition""";

    private static final String VARIANTS = """
            select distinct on (language) language, subject, body, number, source_version from content_variant
            where content = ? and number <= ? order by language, number desc""";

    private static final String CURRENT = """
            select coalesce((select max(number) from content_release where content = ?),
                            (select max(number) from content_edition where content = ?))""";

    private final DataSource dataSource;
    private final ObjectMapper json;

    Editions(DataSource dataSource, ObjectMapper json) {
        this.dataSource = dataSource;
        this.json = json;
    }

    /** An edition; empty when there is none of that number. */
    @Transactional
    public Optional<WrittenEdition> find(Edition edition) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(EDITION + " where content = ? and number = ?")) {
            select.setObject(1, edition.content());
            select.setInt(2, edition.number());
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(edition(connection, row)) : Optional.empty();
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("Could not read an edition", e);
        }
    }

    /** @throws itu.platform.problem.ProblemException 404 when there is none of that number */
    public WrittenEdition required(Edition edition) {
        return find(edition)
                .orElseThrow(() -> Problem.of(ContentProblem.VERSION_NOT_FOUND)
                        .with("number", edition.number())
                        .toException());
    }

    /** All editions of a text, the newest first. */
    @Transactional
    public List<WrittenEdition> all(UUID content) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(EDITION + " where content = ? order by number desc")) {
            select.setObject(1, content);
            try (var rows = select.executeQuery()) {
                var all = new ArrayList<WrittenEdition>();
                while (rows.next()) {
                    all.add(edition(connection, rows));
                }
                return all;
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("Could not read editions", e);
        }
    }

    /** The edition that would be sent now: the last published one, or the last of all where none was. */
    @Transactional
    Optional<Edition> current(UUID content) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(CURRENT)) {
            select.setObject(1, content);
            select.setObject(2, content);
            try (var row = select.executeQuery()) {
                row.next();
                var number = row.getInt(1);
                return number == 0 ? Optional.empty() : Optional.of(new Edition(content, number));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read the current edition", e);
        }
    }

    private WrittenEdition edition(Connection connection, ResultSet row) throws SQLException, JsonProcessingException {
        var edition = new Edition(row.getObject(1, UUID.class), row.getInt(2));
        var head = row.getString(9);
        return new WrittenEdition(
                edition,
                WrittenEdition.Kind.valueOf(row.getString(3)),
                Language.ofTag(row.getString(4)),
                Arrays.stream((String[]) row.getArray(5).getArray())
                        .map(Language::ofTag)
                        .toList(),
                row.getBoolean(6),
                row.getBoolean(7),
                json.readValue(row.getString(8), PLACEHOLDERS),
                head == null ? null : json.readValue(head, LetterHead.class),
                variants(connection, edition),
                row.getBoolean(12),
                row.getObject(10, OffsetDateTime.class).toInstant(),
                row.getString(11));
    }

    private static Map<Language, Variant> variants(Connection connection, Edition edition) throws SQLException {
        try (var select = connection.prepareStatement(VARIANTS)) {
            select.setObject(1, edition.content());
            select.setInt(2, edition.number());
            try (var rows = select.executeQuery()) {
                var variants = new EnumMap<Language, Variant>(Language.class);
                while (rows.next()) {
                    var language = Language.ofTag(rows.getString(1));
                    variants.put(
                            language,
                            new Variant(
                                    language, rows.getString(2), rows.getString(3), rows.getInt(4), rows.getInt(5)));
                }
                return variants;
            }
        }
    }
}
