package itu.contribution.rulebook;

import java.sql.Array;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import itu.contribution.rulebook.rules.Edition;
import itu.contribution.units.ContributoryUnits;

/** The editions of the rules on classes, by the day they were in force. Read once: only a migration changes them. */
@ApplicationScoped
public class Rulebook {
    private static final String EDITIONS = """
            select name, valid_from, general_minimum_sixteenths, reduction_percent, stepwise_below_sixteenths,
                   array(select sixteenths from scale_class where edition = name) as scale
            from rulebook_edition order by valid_from
            """;

    private final DataSource dataSource;
    private volatile @Nullable List<Edition> editions;

    Rulebook(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The edition in force on a day; none before the first one we hold. */
    public Optional<Edition> inForceOn(LocalDate day) {
        return editions().stream()
                .filter(edition -> !edition.validFrom().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    private List<Edition> editions() {
        var known = editions;
        if (known == null) {
            known = read();
            editions = known;
        }
        return known;
    }

    private List<Edition> read() {
        try (var connection = dataSource.getConnection();
                var select = connection.createStatement();
                var row = select.executeQuery(EDITIONS)) {
            var found = new ArrayList<Edition>();
            while (row.next()) {
                found.add(new Edition(
                        row.getString("name"),
                        row.getObject("valid_from", LocalDate.class),
                        scale(row.getArray("scale")),
                        new ContributoryUnits(row.getInt("general_minimum_sixteenths")),
                        row.getInt("reduction_percent"),
                        new ContributoryUnits(row.getInt("stepwise_below_sixteenths"))));
            }
            return List.copyOf(found);
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read the rulebook", e);
        }
    }

    private static List<ContributoryUnits> scale(Array classes) throws SQLException {
        return Stream.of((Integer[]) classes.getArray())
                .map(ContributoryUnits::new)
                .toList();
    }
}
