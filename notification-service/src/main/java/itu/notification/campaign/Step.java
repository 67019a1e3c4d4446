package itu.notification.campaign;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import itu.notification.campaign.rules.Rung;

/**
 * One wave of mail: the letter itself (0) or a reminder.
 *
 * @param daysBefore the deadline; null for the letter itself
 * @param roles offices it goes to; null means those of the audience
 * @param contentVersion fixed at the approval
 * @param trouble what went wrong when its recipients were frozen the last time
 */
record Step(
        int number,
        @Nullable Integer daysBefore,
        @Nullable List<String> roles,
        UUID content,
        @Nullable Integer contentVersion,
        State state,
        @Nullable Instant frozenAt,
        @Nullable Long targeted,
        @Nullable Skipped skipped,
        @Nullable String skipReason,
        @Nullable String trouble) {
    /** How far it has come. */
    enum State {
        PLANNED,
        FREEZING,
        RUNNING,
        DONE,
        SKIPPED
    }

    /** Why it does not go. */
    enum Skipped {
        DAY_PASSED,
        OFFICE,
        ENDED
    }

    static Step planned(int number, @Nullable Integer daysBefore, @Nullable List<String> roles, UUID content) {
        return new Step(number, daysBefore, roles, content, null, State.PLANNED, null, null, null, null, null);
    }

    /** The reminder that it is. */
    Rung rung() {
        return new Rung(number, daysBefore == null ? 0 : daysBefore);
    }
}
