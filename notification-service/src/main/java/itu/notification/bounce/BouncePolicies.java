package itu.notification.bounce;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import itu.notification.mailbox.Rows;

/** The policy in force, and what it counts. */
@ApplicationScoped
class BouncePolicies {
    private final Rows rows;

    BouncePolicies(Rows rows) {
        this.rows = rows;
    }

    BouncePolicy at(Instant instant) {
        var row = rows.read(
                        "select soft_limit, soft_within_days from bounce_policy where valid_from <= ?::timestamptz order by valid_from desc limit 1",
                        instant.toString())
                .getFirst();
        return new BouncePolicy(number(row, "soft_limit"), number(row, "soft_within_days"));
    }

    private static int number(Map<String, Object> row, String column) {
        return row.get(column) instanceof Integer number ? number : 0;
    }

    /** Whether a mailbox has come back too often by now. Mails from before its last lifting do not count any more. */
    boolean exhausted(String mailbox, BouncePolicy policy, Instant now) {
        var since = now.minus(policy.softWithinDays(), ChronoUnit.DAYS).toString();
        var counted = rows.read("""
                        select count(distinct (campaign, step, number, dispatch)) as mails from bounce
                        where mailbox = ? and kind = 'SOFT' and received_at > greatest(?::timestamptz,
                              coalesce((select max(lifted_at) from suppression
                                        where mailbox = ? and reason = 'SOFT_BOUNCES'), '-infinity'))""", mailbox, since, mailbox).getFirst().get("mails");
        return counted instanceof Long mails && mails >= policy.softLimit();
    }

    /** Sets the policy from an instant on. */
    void set(BouncePolicy policy, Instant from, String by, String reason) {
        rows.change(
                "insert into bounce_policy (valid_from, soft_limit, soft_within_days, recorded_by, reason) values (?::timestamptz, ?, ?, ?, ?)",
                from.toString(),
                policy.softLimit(),
                policy.softWithinDays(),
                by,
                reason);
    }
}
