package itu.membership.directory;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import itu.membership.directory.DirectoryEntry.Held;
import itu.platform.language.Language;

/** Reads the directory, page by page in the order of registration. */
@ApplicationScoped
class Directory {
    private static final TypeReference<Map<String, String>> NAMES = new TypeReference<>() {};
    private static final TypeReference<List<Held>> HELD = new TypeReference<>() {};

    private static final String HELD_TODAY = """
            period.superseded_at is null and period.state in ('ACTIVE', 'SUSPENDED')
            and period.valid_from <= ? and (period.valid_to is null or period.valid_to > ?)
            and (?::text is null or period.category = ?) and (?::text is null or period.sector = ? or period.sector is null)
            """;

    private static final String SHOWN = """
            not exists (select from public_listing hidden
                        where hidden.organization = shown.id and hidden.superseded_at is null and not hidden.listed)
            and (?::text is null or shown.country = ?)
            """;

    /** Each part gives no more than a page, in the order of the page, so that it costs the same in a register of any size. */
    private static final String PAGE = """
            (select shown.id from organization shown
             where shown.id > ? and shown.merged_into is null and %2$s
               and exists (select from membership_period period where period.organization = shown.id and %1$s)
             order by shown.id limit ?)
            union
            (select distinct shown.id from organization alias
             join membership_period period on period.organization = alias.id and %1$s
             join organization shown on shown.id = canonical_of(alias.id)
             where alias.merged_into is not null and shown.id > ? and %2$s
             order by shown.id limit ?)
            union
            (select shown.id from public_listing listed join organization shown on shown.id = listed.organization
             where ? and listed.superseded_at is null and listed.listed and shown.id > ? and shown.merged_into is null and %2$s
             order by shown.id limit ?)
            order by 1 limit ?""".formatted(HELD_TODAY, SHOWN);

    private static final String ENTRIES = """
            select shown.id, shown.names, shown.acronym, shown.country, shown.website, shown.synthetic,
                   exists (select from partner_profile profile join public_listing listed using (organization)
                           where profile.organization = shown.id and profile.superseded_at is null
                             and listed.superseded_at is null and listed.listed),
                   coalesce((select json_agg(json_build_object('category', held.category, 'sector', held.sector,
                                                               'studyGroup', held.study_group)
                                             order by held.category, held.sector, held.study_group)
                             from membership_period period join membership held on held.id = period.membership
                             where period.organization in (select family_of(shown.id))
                               and period.superseded_at is null and period.state in ('ACTIVE', 'SUSPENDED')
                               and period.valid_from <= ? and (period.valid_to is null or period.valid_to > ?)), '[]')
            from organization shown where shown.id = any (?) order by shown.id""";

    private final DataSource dataSource;
    private final ObjectMapper json;

    Directory(DataSource dataSource, ObjectMapper json) {
        this.dataSource = dataSource;
        this.json = json;
    }

    /** Up to so many entries after one. */
    @Transactional
    List<DirectoryEntry> page(DirectoryQuery query, int rows, Language language) {
        try (var connection = dataSource.getConnection()) {
            var ids = ids(connection, query, rows);
            return entries(connection, query, ids, language);
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("Could not read the directory", e);
        }
    }

    private static List<UUID> ids(Connection connection, DirectoryQuery query, int rows) throws SQLException {
        try (var select = connection.prepareStatement(PAGE)) {
            var values = new Values(select);
            values.add(query.after());
            values.shown(query).held(query).add(rows);
            values.held(query).add(query.after()).shown(query).add(rows);
            values.add(query.partnersToo()).add(query.after()).shown(query).add(rows);
            values.add(rows);
            try (var found = select.executeQuery()) {
                var ids = new ArrayList<UUID>();
                while (found.next()) {
                    ids.add(found.getObject(1, UUID.class));
                }
                return ids;
            }
        }
    }

    private List<DirectoryEntry> entries(Connection connection, DirectoryQuery query, List<UUID> ids, Language language)
            throws SQLException, JsonProcessingException {
        try (var select = connection.prepareStatement(ENTRIES)) {
            select.setObject(1, query.day());
            select.setObject(2, query.day());
            select.setArray(3, connection.createArrayOf("uuid", ids.toArray()));
            try (var rows = select.executeQuery()) {
                var entries = new ArrayList<DirectoryEntry>();
                while (rows.next()) {
                    entries.add(entry(rows, language));
                }
                return entries;
            }
        }
    }

    private DirectoryEntry entry(ResultSet row, Language language) throws SQLException, JsonProcessingException {
        var names = json.readValue(row.getString(2), NAMES);
        return new DirectoryEntry(
                row.getObject(1, UUID.class),
                names.getOrDefault(language.tag(), names.getOrDefault(Language.EN.tag(), "")),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                json.readValue(row.getString(8), HELD),
                row.getBoolean(7),
                row.getBoolean(6));
    }

    /** Fills the places of a statement one after the other. */
    private static final class Values {
        private final PreparedStatement statement;
        private int place = 1;

        Values(PreparedStatement statement) {
            this.statement = statement;
        }

        Values add(Object value) throws SQLException {
            statement.setObject(place++, value);
            return this;
        }

        Values held(DirectoryQuery query) throws SQLException {
            add(query.day()).add(query.day());
            var category = query.category();
            var sector = query.sector();
            statement.setString(place++, category == null ? null : category.name());
            statement.setString(place++, category == null ? null : category.name());
            statement.setString(place++, sector == null ? null : sector.name());
            statement.setString(place++, sector == null ? null : sector.name());
            return this;
        }

        Values shown(DirectoryQuery query) throws SQLException {
            statement.setString(place++, query.country());
            statement.setString(place++, query.country());
            return this;
        }
    }
}
