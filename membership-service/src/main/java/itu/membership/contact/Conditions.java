package itu.membership.contact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Conditions of a native query, joined by {@code and}, with the values of their parameters. */
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

    public void value(String parameter, Object value) {
        values.put(parameter, value);
    }

    public String sql() {
        return String.join(" and ", conditions);
    }

    public Map<String, Object> values() {
        return values;
    }
}
