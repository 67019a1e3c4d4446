package itu.notification.bounce;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.hibernate.Timeouts;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Bounces implements PanacheRepositoryBase<Bounce, UUID> {
    /** Which to list; null leaves a member open. */
    record Filter(
            @Nullable BounceKind kind,
            @Nullable String mailbox,
            @Nullable String addressee,
            @Nullable UUID campaign,
            @Nullable UUID dispatch,
            @Nullable UUID before) {}

    /** Newest first. */
    List<Bounce> newest(Filter filter, int rows) {
        var conditions = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        add(conditions, values, "kind", filter.kind());
        add(conditions, values, "mailbox", filter.mailbox());
        add(conditions, values, "addressee", filter.addressee());
        add(conditions, values, "campaign", filter.campaign());
        add(conditions, values, "dispatch", filter.dispatch());
        if (filter.before() != null) {
            conditions.add("id < :before");
            values.put("before", filter.before());
        }
        var where = conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
        return find("from Bounce " + where + " order by id desc", values)
                .page(0, rows)
                .list();
    }

    /** Those whose delivery was not recorded yet when they came, held for this transaction. */
    List<Bounce> unmarked(int rows) {
        return find("marked = false order by id")
                .page(0, rows)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .list();
    }

    /** How the bounce counts among all, in the order in which they were written. */
    long position(UUID id) {
        return ((Number) getEntityManager()
                        .createNativeQuery("select position from bounce where id = :id")
                        .setParameter("id", id)
                        .getSingleResult())
                .longValue();
    }

    private static void add(List<String> conditions, Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(name + " = :" + name);
            values.put(name, value);
        }
    }
}
