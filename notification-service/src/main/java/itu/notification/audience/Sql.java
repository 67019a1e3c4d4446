package itu.notification.audience;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a statement with the values of its question marks. The words are the program's own; what a user says is only ever a
 * value.
 *
 * @param values texts, numbers, dates and ids; a collection of texts becomes an array
 */
public record Sql(String text, List<@Nullable Object> values) {
    public static Sql of(String text, @Nullable Object... values) {
        return new Sql(text, Arrays.asList(values));
    }

    static Sql none() {
        return of("");
    }

    Sql then(String more, @Nullable Object... others) {
        return then(of(more, others));
    }

    Sql then(Sql more) {
        List<@Nullable Object> all = new ArrayList<@Nullable Object>(values);
        all.addAll(more.values());
        return new Sql(text + more.text(), all);
    }

    Sql when(boolean wanted, String more, @Nullable Object... others) {
        return wanted ? then(more, others) : this;
    }

    PreparedStatement prepare(Connection connection) throws SQLException {
        var statement = connection.prepareStatement(text);
        for (var i = 0; i < values.size(); i++) {
            var value = values.get(i);
            if (value instanceof Collection<?> several) {
                statement.setArray(i + 1, connection.createArrayOf("text", several.toArray()));
            } else {
                statement.setObject(i + 1, value);
            }
        }
        return statement;
    }
}
