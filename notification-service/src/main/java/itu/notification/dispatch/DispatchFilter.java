package itu.notification.dispatch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which dispatches to list; null leaves a member open.
 *
 * @param memberState the State asked for
 * @param within the only State that the caller may see
 * @param bounced whether only those that came back are asked for
 * @param before the last dispatch of the page before
 */
record DispatchFilter(
        @Nullable String memberState,
        @Nullable String within,
        @Nullable String purpose,
        @Nullable DispatchStatus status,
        boolean bounced,
        @Nullable UUID before) {
    /** The conditions that are set, as a query; one that is not set must not burden the plan of the others. */
    String query() {
        var conditions = new ArrayList<String>();
        add(conditions, memberState, "request.memberState = :memberState");
        add(conditions, within, "request.memberState = :within");
        add(conditions, purpose, "request.purpose = :purpose");
        // Not a parameter: only a literal tells the planner that a partial index fits.
        add(conditions, status, "status = " + status);
        add(conditions, bounced ? bounced : null, "bouncedAt is not null");
        add(conditions, before, "id < :before");
        return (conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions)) + " order by id desc";
    }

    Map<String, Object> parameters() {
        var parameters = new LinkedHashMap<String, Object>();
        put(parameters, "memberState", memberState);
        put(parameters, "within", within);
        put(parameters, "purpose", purpose);
        put(parameters, "before", before);
        return parameters;
    }

    private static void add(ArrayList<String> conditions, @Nullable Object value, String condition) {
        if (value != null) {
            conditions.add(condition);
        }
    }

    private static void put(Map<String, Object> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }
}
