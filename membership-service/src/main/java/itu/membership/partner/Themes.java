package itu.membership.partner;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The themes that partners give priority to. */
@ApplicationScoped
class Themes {
    private static final TypeReference<Map<String, String>> NAMES = new TypeReference<>() {};

    private final DataSource dataSource;
    private final ObjectMapper json;

    Themes(DataSource dataSource, ObjectMapper json) {
        this.dataSource = dataSource;
        this.json = json;
    }

    /**
     * A theme.
     *
     * @param list whose list it is on: {@code FOCUS_AREA} of Partner2Connect or {@code OUTCOME} of ITU-D
     * @param names by language tag; English always
     */
    record Theme(
            String code,
            String list,
            Map<String, String> names,
            List<Integer> sdgs,
            List<String> wsisActionLines,
            String source) {}

    /** All themes, list by list. */
    @Transactional
    List<Theme> all() {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select code, list, names, sdgs, wsis_action_lines, source from partnership_theme order by list, position""");
                var rows = select.executeQuery()) {
            var themes = new ArrayList<Theme>();
            while (rows.next()) {
                themes.add(theme(rows));
            }
            return themes;
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("Could not read the themes", e);
        }
    }

    private Theme theme(ResultSet row) throws SQLException, JsonProcessingException {
        return new Theme(
                row.getString(1),
                row.getString(2),
                json.readValue(row.getString(3), NAMES),
                list(row.getArray(4), Integer.class),
                list(row.getArray(5), String.class),
                row.getString(6));
    }

    static <T> List<T> list(Array array, Class<T> type) throws SQLException {
        return Arrays.stream((Object[]) array.getArray()).map(type::cast).toList();
    }
}
