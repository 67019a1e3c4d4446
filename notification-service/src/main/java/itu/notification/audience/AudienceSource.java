package itu.notification.audience;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One group of an audience.
 *
 * @param sector R, T or D, of Sector Members and Associates; null means any
 * @param list the target list, the list that was handed in, the invitation list, or the campaign whose non-repliers are meant
 * @param number version of a target list; null means the newest when the step is frozen
 */
public record AudienceSource(
        Kind kind,
        @Nullable String sector,
        @Nullable UUID list,
        @Nullable Integer number) {
    /** The groups that the office addresses. */
    public enum Kind {
        MEMBER_STATES,
        SECTOR_MEMBERS,
        ASSOCIATES,
        ACADEMIA,
        INTERNATIONAL_ORGANIZATIONS,
        UN_AGENCIES,
        TARGET_LIST,
        UPLOADED_LIST,
        INVITATION_LIST,
        NON_REPLIERS
    }
}
