package itu.notification.campaign.recipient;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import itu.notification.campaign.recipient.RecipientView.Outcome;

/** Which recipients to list; null leaves a member open. */
record RecipientFilter(
        @Nullable Integer step,
        @Nullable Outcome outcome,
        @Nullable String language,
        @Nullable String region,
        @Nullable String group,
        @Nullable String addressee) {
    private static final String ENDED = "c.state in ('FINISHED', 'CANCELLED')";

    /** The conditions that are set, each after an "and". */
    String conditions() {
        var conditions = new ArrayList<String>();
        if (step != null) {
            conditions.add("r.step = ?");
        }
        if (outcome != null) {
            conditions.add(condition(outcome));
        }
        if (language != null) {
            conditions.add("r.language = ?");
        }
        if (region != null) {
            conditions.add("r.region = ?");
        }
        if (group != null) {
            conditions.add("r.groups[1] = ?");
        }
        if (addressee != null) {
            conditions.add("r.addressee = ?");
        }
        return conditions.isEmpty() ? "" : " and " + String.join(" and ", conditions);
    }

    /** The values of the conditions, in their order. */
    List<Object> values() {
        var values = new ArrayList<Object>();
        for (var value : new @Nullable Object[] {step, language, region, group, addressee}) {
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    /** Not a parameter: only a literal tells the planner that a partial index fits. */
    private static String condition(Outcome outcome) {
        return switch (outcome) {
            case UNTRIED -> "d.number is null and not " + ENDED;
            case STOPPED ->
                "(d.outcome = 'STOPPED' or (" + ENDED + " and (d.number is null or d.outcome = 'DEFERRED')))";
            case DEFERRED -> "d.outcome = 'DEFERRED' and not " + ENDED;
            case ACCEPTED, REFUSED, SUPPRESSED, EXPIRED, UNWRITABLE -> "d.outcome = '" + outcome + "'";
        };
    }
}
