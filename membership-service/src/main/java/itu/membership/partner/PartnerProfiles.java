package itu.membership.partner;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.membership.register.ItudRegion;

/** The profiles of partners, statement by statement. */
@ApplicationScoped
class PartnerProfiles {
    private static final String COLUMNS = """
            select organization, number, kind, instruments, themes, regions, member_states, valid_from, valid_to, source,
                   recorded_at, recorded_by, superseded_at
            from partner_profile""";

    private final DataSource dataSource;

    PartnerProfiles(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The statement that stood at an instant of knowledge, or stands now, under any of some ids; the latest of them. */
    @Transactional
    Optional<PartnerProfile> of(List<UUID> family, @Nullable Instant knownAt) {
        var sql = COLUMNS + """
                 where organization = any (?)
                  and (?::timestamptz is null and superseded_at is null
                       or recorded_at <= ? and (superseded_at is null or superseded_at > ?))
                order by recorded_at desc, number desc limit 1""";
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setArray(1, connection.createArrayOf("uuid", family.toArray()));
            for (var place = 2; place <= 4; place++) {
                select.setObject(
                        place,
                        knownAt == null ? null : knownAt.atOffset(ZoneOffset.UTC),
                        Types.TIMESTAMP_WITH_TIMEZONE);
            }
            try (var rows = select.executeQuery()) {
                return rows.next() ? Optional.of(profile(rows)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read a partner's profile", e);
        }
    }

    /** Up to so many standing profiles that hold on a day and fit the question, by organization. */
    @Transactional
    List<PartnerProfile> matching(PartnerQuery query, int rows) {
        var sql = COLUMNS + """
                 where superseded_at is null and organization > ?
                  and not exists (select from organization alias join partner_profile other
                                      on other.organization = canonical_of(alias.id) and other.superseded_at is null
                                  where alias.id = partner_profile.organization and alias.merged_into is not null)
                  and valid_from <= ? and (valid_to is null or valid_to > ?)
                  and (?::text is null or kind = ?)
                  and (?::text is null or instruments @> array[?::text])
                  and (?::text is null or themes @> array[?::text])
                  and (?::text is null or regions @> array[?::text] or (regions = '{}' and member_states = '{}'))
                  and (?::text is null or member_states @> array[?::text]
                       or regions @> array(select itud_region from member_state where iso3 = ?)
                          and exists (select from member_state where iso3 = ?)
                       or (regions = '{}' and member_states = '{}'))
                order by organization limit ?""";
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setObject(1, query.after());
            select.setObject(2, query.day());
            select.setObject(3, query.day());
            var place = 4;
            for (var value : query.values()) {
                select.setString(place++, value);
                select.setString(place++, value);
            }
            select.setString(place++, query.memberState());
            select.setString(place++, query.memberState());
            select.setInt(place, rows);
            try (var found = select.executeQuery()) {
                var profiles = new ArrayList<PartnerProfile>();
                while (found.next()) {
                    profiles.add(profile(found));
                }
                return profiles;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Could not look for partners", e);
        }
    }

    /** Appends a statement and stamps the one before; the organization's row must be held. */
    void append(PartnerProfile profile) {
        try (var connection = dataSource.getConnection();
                var supersede = connection.prepareStatement("""
                        update partner_profile set superseded_at = greatest(recorded_at, ?)
                        where organization = ? and superseded_at is null""");
                var insert = connection.prepareStatement("""
                        insert into partner_profile (id, organization, number, kind, instruments, themes, regions, member_states,
                                                     valid_from, valid_to, source, recorded_at, recorded_by)
                        values (uuidv7(), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            var at = profile.recordedAt().atOffset(ZoneOffset.UTC);
            supersede.setObject(1, at);
            supersede.setObject(2, profile.organization());
            supersede.executeUpdate();
            var priorities = profile.priorities();
            insert.setObject(1, profile.organization());
            insert.setInt(2, profile.number());
            insert.setString(3, priorities.kind().name());
            insert.setArray(4, texts(connection, priorities.instruments()));
            insert.setArray(5, texts(connection, priorities.themes()));
            insert.setArray(6, texts(connection, priorities.regions()));
            insert.setArray(7, texts(connection, priorities.memberStates()));
            insert.setObject(8, priorities.validFrom());
            insert.setObject(9, priorities.validTo());
            insert.setString(10, profile.source());
            insert.setObject(11, at);
            insert.setString(12, profile.recordedBy());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Could not record a partner's profile", e);
        }
    }

    private static Array texts(Connection connection, List<?> values) throws SQLException {
        return connection.createArrayOf(
                "text", values.stream().map(Object::toString).toArray());
    }

    private static PartnerProfile profile(ResultSet row) throws SQLException {
        return new PartnerProfile(
                row.getObject(1, UUID.class),
                row.getInt(2),
                new Priorities(
                        FundingKind.valueOf(row.getString(3)),
                        Themes.list(row.getArray(4), String.class).stream()
                                .map(Instrument::valueOf)
                                .toList(),
                        Themes.list(row.getArray(5), String.class),
                        Themes.list(row.getArray(6), String.class).stream()
                                .map(ItudRegion::valueOf)
                                .toList(),
                        Themes.list(row.getArray(7), String.class),
                        row.getObject(8, LocalDate.class),
                        row.getObject(9, LocalDate.class)),
                row.getString(10),
                row.getObject(11, OffsetDateTime.class).toInstant(),
                row.getString(12),
                instant(row.getObject(13, OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
