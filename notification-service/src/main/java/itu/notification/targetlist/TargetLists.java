package itu.notification.targetlist;

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

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import itu.platform.language.Language;

/** The frozen versions of target lists; one is usable once all its parts are here. */
@ApplicationScoped
public class TargetLists {
    private static final String WHOLE = """
            select list, number from target_list_part group by list, number having count(*) = max(parts)""";

    private final DataSource dataSource;
    private final ObjectMapper json;

    TargetLists(DataSource dataSource, ObjectMapper json) {
        this.dataSource = dataSource;
        this.json = json;
    }

    /** The number to read when a version is asked for, or the newest (null); empty when it is not here as a whole. */
    public Optional<Integer> usable(UUID list, @Nullable Integer number) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select max(number) from (%s) whole
                        where list = ? and number = coalesce(?, number)""".formatted(WHOLE))) {
            select.setObject(1, list);
            select.setObject(2, number, java.sql.Types.INTEGER);
            try (var rows = select.executeQuery()) {
                rows.next();
                return Optional.ofNullable(rows.getObject(1, Integer.class));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Could not look for a target list", e);
        }
    }

    /** Whole versions, newest list first and of each its newest version first, from below the given one. */
    List<TargetListVersion> page(@Nullable UUID below, @Nullable Integer belowNumber, int limit, Language language) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select p.list, p.number, p.name, p.addressee, p.explanation ->> ? as explanation, p.valid_at, p.frozen_at,
                               p.count
                        from target_list_part p join (%s) whole using (list, number)
                        where p.part = 1 and (cast(? as uuid) is null or (p.list, p.number) < (cast(? as uuid), cast(? as int)))
                        order by p.list desc, p.number desc
                        limit ?""".formatted(WHOLE))) {
            select.setString(1, language.tag());
            select.setObject(2, below);
            select.setObject(3, below);
            select.setObject(4, belowNumber, java.sql.Types.INTEGER);
            select.setInt(5, limit);
            var found = new ArrayList<TargetListVersion>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(version(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("Could not list the target lists", e);
        }
    }

    private static TargetListVersion version(ResultSet row) throws SQLException {
        return new TargetListVersion(
                row.getObject("list", UUID.class),
                row.getInt("number"),
                row.getString("name"),
                row.getString("addressee"),
                row.getString("explanation"),
                row.getObject("valid_at", java.time.LocalDate.class),
                row.getObject("frozen_at", OffsetDateTime.class).toInstant(),
                row.getInt("count"));
    }

    /** Keeps a part; a version never changes, so that one which is told again says nothing new. */
    void enter(TargetListPart part) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement("""
                        insert into target_list_part
                            (list, number, part, parts, name, addressee, valid_at, frozen_at, explanation, count, entries)
                        values (?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?)
                        on conflict do nothing""")) {
            insert.setObject(1, part.targetList());
            insert.setInt(2, part.number());
            insert.setInt(3, part.part());
            insert.setInt(4, part.parts());
            insert.setString(5, part.name());
            insert.setString(6, part.addressee());
            insert.setObject(7, part.validAt());
            insert.setObject(8, OffsetDateTime.ofInstant(part.frozenAt(), ZoneOffset.UTC));
            insert.setString(9, json.writeValueAsString(part.explanation()));
            insert.setInt(10, part.count());
            insert.setArray(11, connection.createArrayOf("text", part.entries().toArray()));
            insert.executeUpdate();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("Could not keep a target list", e);
        }
    }
}
