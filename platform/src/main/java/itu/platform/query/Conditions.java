package itu.platform.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Conditions of a query, joined by {@code and}, with the values of their parameters. */
public final class Conditions {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    public void add(String condition, String parameter, Object value) {
        conditions.add(condition);
        values.put(parameter, value);
    }

    public void add(String condition) {
        conditions.add(condition);
    }

    /** Adds a condition where there is a value; what nobody asked for narrows nothing. */
    public void narrow(String condition, String parameter, @Nullable Object value) {
        if (value != null) {
            add(condition, parameter, value);
        }
    }

    public void value(String parameter, Object value) {
        values.put(parameter, value);
    }

    /** The conditions alone; empty when there are none. */
    public String sql() {
        return String.join(" and ", conditions);
    }

    /** The conditions behind {@code where}; empty when there are none. */
    public String where() {
        return conditions.isEmpty() ? "" : " where " + sql();
    }

    public Map<String, Object> values() {
        return values;
    }
}
