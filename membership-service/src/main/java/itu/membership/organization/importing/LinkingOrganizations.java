package itu.membership.organization.importing;

import java.sql.Connection;
import java.sql.SQLException;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Judges rows against each other. A row whose parent company stands in the same file, before or after it, gets a higher level
 * than its parent and is merged after it. Rows without a level own each other in a circle, or have a parent that nobody knows.
 */
@ApplicationScoped
class LinkingOrganizations {
    private static final int DEEPEST = 50;

    private static final String REFUSE_REPEATED = """
            update %1$s s
            set faults = jsonb_build_array(jsonb_build_array('external_key', 'repeated-in-file', s.external_key))
            from (select source, external_key, min(line) as line from %1$s where faults is null
                  group by source, external_key having count(*) > 1) as first
            where s.faults is null and s.source = first.source and s.external_key = first.external_key
                and s.line > first.line""";

    private static final String REFUSE_REPEATED_IDS = """
            update %1$s s
            set faults = jsonb_build_array(jsonb_build_array('id', 'repeated-in-file', s.id))
            from (select id, min(line) as line from %1$s where own_id and faults is null
                  group by id having count(*) > 1) as first
            where s.faults is null and s.id = first.id and s.line > first.line""";

    private static final String REFUSE_TAKEN_IDS = """
            update %1$s s
            set faults = jsonb_build_array(jsonb_build_array('id', 'taken-by-another', s.id))
            from organization o
            where s.own_id and s.faults is null and o.id = s.id
                and (o.source, o.external_key) is distinct from (s.source, s.external_key)""";

    private static final String PARENT_IN_FILE =
            "exists (select from %1$s p where p.source = s.source and p.external_key = s.parent_key and p.faults is null)";

    private static final String OWNED_BY_REGISTERED = """
            update %1$s s set level = 1
            where s.level = -1 and s.faults is null
                and exists (select from organization o where o.source = s.source and o.external_key = s.parent_key)
                and not\s""" + PARENT_IN_FILE;

    private static final String OWNED_BY_LEVEL = """
            update %1$s s set level = %2$d
            from %1$s p
            where s.level = -1 and s.faults is null and p.source = s.source and p.external_key = s.parent_key
                and p.faults is null and p.level = %2$d - 1""";

    private static final String REFUSE_ORPHANS = """
            update %1$s s
            set faults = jsonb_build_array(jsonb_build_array('parent_external_key', 'unknown-parent', s.parent_key))
            where s.level = -1 and s.faults is null and not\s""" + PARENT_IN_FILE;

    private static final String REFUSE_CIRCLES = """
            update %1$s s
            set faults = jsonb_build_array(jsonb_build_array('parent_external_key', 'parent-circle', s.parent_key))
            where s.level = -1 and s.faults is null""";

    /** Of companies in the register that get another parent there. */
    private static final String REFUSE_CIRCLES_OF_REGISTERED = """
            with recursive up as (
                select s.line, o.id as own, p.id as at, 1 as depth
                from %1$s s
                join organization o on o.source = s.source and o.external_key = s.external_key
                join organization p on p.source = s.source and p.external_key = s.parent_key
                where s.level > 0 and s.faults is null and o.parent is distinct from p.id
                union all
                select up.line, up.own, a.parent, up.depth + 1
                from up join organization a on a.id = up.at
                where a.parent is not null and up.at <> up.own and up.depth < 50)
            update %1$s s
            set faults = jsonb_build_array(jsonb_build_array('parent_external_key', 'parent-circle', s.parent_key))
            from up where up.line = s.line and up.at = up.own""";

    void link(Connection connection, String table) throws SQLException {
        change(connection, "set local work_mem = '64MB'");
        change(connection, REFUSE_REPEATED.formatted(table));
        if (any(connection, table, "own_id")) {
            change(connection, REFUSE_REPEATED_IDS.formatted(table));
            change(connection, REFUSE_TAKEN_IDS.formatted(table));
        }
        if (!any(connection, table, "level = -1")) {
            return;
        }
        change(connection, OWNED_BY_REGISTERED.formatted(table));
        linkWithinFile(connection, table);
        change(connection, REFUSE_CIRCLES_OF_REGISTERED.formatted(table));
        change(connection, "create index on %s (level, line) where level > 0".formatted(table));
    }

    /**
     * The planner knows nothing of levels that this transaction has just given: it takes them for a row or two and would read
     * the whole file anew for each row of them.
     */
    private static void linkWithinFile(Connection connection, String table) throws SQLException {
        change(connection, "set local enable_nestloop = off");
        var level = 1;
        while (level <= DEEPEST && (change(connection, OWNED_BY_LEVEL.formatted(table, level)) > 0 || level == 1)) {
            level++;
        }
        while (change(connection, REFUSE_ORPHANS.formatted(table)) > 0) {
            // a refused row may have left others without a parent
        }
        change(connection, REFUSE_CIRCLES.formatted(table));
        change(connection, "set local enable_nestloop = on");
    }

    private static boolean any(Connection connection, String table, String such) throws SQLException {
        try (var select = connection.createStatement();
                var row = select.executeQuery(
                        "select from %s where %s and faults is null limit 1".formatted(table, such))) {
            return row.next();
        }
    }

    private static int change(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }
}
