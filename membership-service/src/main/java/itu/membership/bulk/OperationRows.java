package itu.membership.bulk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import itu.membership.bulk.OperationPayloads.RowView;
import itu.platform.language.Language;
import itu.platform.problem.FieldError;
import itu.platform.problem.Texts;

/** What became of the rows of a file: the refused ones first, then the others, each by line. */
@ApplicationScoped
class OperationRows {
    private static final TypeReference<List<List<String>>> FAULTS = new TypeReference<>() {};

    private final DataSource dataSource;
    private final ObjectMapper json;

    OperationRows(DataSource dataSource, ObjectMapper json) {
        this.dataSource = dataSource;
        this.json = json;
    }

    /** Where a row stands in the report: refused or not, then its line. */
    record Place(boolean refused, long line) {
        static final Place BEFORE_ALL = new Place(true, 0);
    }

    /** At most {@code rows} rows after a place. */
    List<RowView> after(Operation operation, Place place, boolean refusedOnly, int rows, Language language) {
        var found = new ArrayList<RowView>();
        if (place.refused()) {
            read(found, operation, "faults is not null", place.line(), rows, language);
        }
        if (!refusedOnly && found.size() < rows) {
            read(found, operation, "faults is null", place.refused() ? 0 : place.line(), rows - found.size(), language);
        }
        return found;
    }

    private void read(
            List<RowView> found, Operation operation, String condition, long after, int rows, Language language) {
        try (var connection = dataSource.getConnection();
                var select =
                        connection.prepareStatement("select line, key, faults, (select r.outcome from operation_run r "
                                + "where r.operation = ? and r.level = s.level and r.first_line <= s.line and r.last_line >= s.line "
                                + "order by r.first_line desc limit 1) as outcome from " + operation.table()
                                + " s where " + condition
                                + " and line > ? order by line limit ?")) {
            select.setObject(1, operation.id());
            select.setLong(2, after);
            select.setInt(3, rows);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    found.add(view(row, language));
                }
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("Could not read the rows of an import", e);
        }
    }

    private RowView view(ResultSet row, Language language) throws SQLException, JsonProcessingException {
        var faults = row.getString("faults");
        var outcome = row.getString("outcome");
        if (faults == null) {
            return new RowView(
                    row.getLong("line"),
                    row.getString("key"),
                    outcome == null ? null : Outcome.valueOf(outcome),
                    List.of());
        }
        var errors = json.readValue(faults, FAULTS).stream()
                .map(fault -> error(fault, language))
                .toList();
        return new RowView(row.getLong("line"), row.getString("key"), Outcome.REFUSED, errors);
    }

    private static FieldError error(List<String> fault, Language language) {
        var sentence = Texts.format(
                "problems", "row." + fault.get(1), language, Map.of("column", fault.get(0), "value", fault.get(2)));
        return new FieldError(fault.get(0), fault.get(1), sentence);
    }
}
