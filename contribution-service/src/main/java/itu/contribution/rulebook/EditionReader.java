package itu.contribution.rulebook;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import itu.contribution.rulebook.rules.Circumstance;
import itu.contribution.rulebook.rules.DayOfEffect;
import itu.contribution.rulebook.rules.Edition;
import itu.contribution.rulebook.rules.Limit;
import itu.contribution.rulebook.rules.Sector;
import itu.contribution.rulebook.rules.SectorMinimum;
import itu.contribution.units.ContributoryUnits;

/** Reads the editions with their scales, limits and minimums. */
@ApplicationScoped
class EditionReader {
    private static final String EDITIONS = """
            select name, valid_from, general_minimum_sixteenths, increase_takes_effect, source
            from rulebook_edition order by valid_from nulls first
            """;

    private static final String SCALE = "select sixteenths from scale_class where edition = ?";

    private static final String LIMITS = "select from_sixteenths, kind, size from reduction_limit where edition = ?";

    private static final String MINIMUMS = """
            select sector, circumstance, minimum_sixteenths, provision from sector_minimum
            where edition = ? order by sector desc, minimum_sixteenths desc
            """;

    private final DataSource dataSource;

    EditionReader(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** All editions, the earliest first. */
    List<Edition> all() {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(EDITIONS);
                var row = select.executeQuery()) {
            var found = new ArrayList<Edition>();
            while (row.next()) {
                found.add(edition(connection, row));
            }
            return List.copyOf(found);
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read the rulebook", e);
        }
    }

    private static Edition edition(Connection connection, ResultSet row) throws SQLException {
        var name = row.getString("name");
        return new Edition(
                name,
                row.getObject("valid_from", LocalDate.class),
                parts(connection, SCALE, name, part -> units(part, "sixteenths")),
                units(row, "general_minimum_sixteenths"),
                parts(connection, LIMITS, name, EditionReader::limit),
                parts(connection, MINIMUMS, name, EditionReader::minimum),
                DayOfEffect.valueOf(row.getString("increase_takes_effect")),
                row.getString("source"));
    }

    private static Limit limit(ResultSet row) throws SQLException {
        return new Limit(units(row, "from_sixteenths"), Limit.Kind.valueOf(row.getString("kind")), row.getInt("size"));
    }

    private static SectorMinimum minimum(ResultSet row) throws SQLException {
        return new SectorMinimum(
                Sector.valueOf(row.getString("sector")),
                Circumstance.valueOf(row.getString("circumstance")),
                units(row, "minimum_sixteenths"),
                row.getString("provision"));
    }

    private static ContributoryUnits units(ResultSet row, String column) throws SQLException {
        return new ContributoryUnits(row.getInt(column));
    }

    @FunctionalInterface
    private interface Part<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static <T> List<T> parts(Connection connection, String query, String edition, Part<T> part)
            throws SQLException {
        try (var select = connection.prepareStatement(query)) {
            select.setString(1, edition);
            try (var row = select.executeQuery()) {
                var found = new ArrayList<T>();
                while (row.next()) {
                    found.add(part.read(row));
                }
                return found;
            }
        }
    }
}
