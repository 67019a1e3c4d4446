package itu.notification.audience;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One group of an audience.
 *
 * @param sector R, T or D, of Sector Members and Associates; null means any
 * @param list the target list, the list that was handed in, the invitation list, or the campaign whose non-repliers are meant
 * @param number version of a target list; null means the newest when the step is frozen
 */
@Schema(name = "AudienceSource", examples = """
        {"kind":"SECTOR_MEMBERS","sector":"D"}""")
public record AudienceSource(
        Kind kind,
        @Nullable String sector,
        @Nullable UUID list,
        @Nullable Integer number) {
    /** The groups that the office addresses. */
    public enum Kind {
        /** Who is a Member State on the day; one whose denunciation took effect is none (CS 237). */
        MEMBER_STATES(Needs.NOTHING),
        SECTOR_MEMBERS(Needs.SECTOR),
        /** Associates, small and medium enterprises among them. */
        ASSOCIATES(Needs.SECTOR),
        ACADEMIA(Needs.NOTHING),
        /** Regional and other international organizations (CV 231), with a membership or without, and others exempt from fees. */
        INTERNATIONAL_ORGANIZATIONS(Needs.NOTHING),
        /** The United Nations and its specialized agencies, with a membership or without. */
        UN_AGENCIES(Needs.NOTHING),
        TARGET_LIST(Needs.LIST),
        UPLOADED_LIST(Needs.LIST),
        INVITATION_LIST(Needs.LIST),
        /** Addressees of a campaign without a standing reply. */
        NON_REPLIERS(Needs.LIST);

        private enum Needs {
            NOTHING,
            SECTOR,
            LIST
        }

        private final Needs needs;

        Kind(Needs needs) {
            this.needs = needs;
        }

        boolean takesSector() {
            return needs == Needs.SECTOR;
        }

        boolean takesList() {
            return needs == Needs.LIST;
        }

        /** Whether its members may bring mailboxes of their own, so that no office need be named. */
        boolean bringsMailboxes() {
            return this == UPLOADED_LIST || this == INVITATION_LIST || this == NON_REPLIERS;
        }
    }

    public static AudienceSource of(Kind kind) {
        return new AudienceSource(kind, null, null, null);
    }

    public static AudienceSource of(Kind kind, UUID list) {
        return new AudienceSource(kind, null, list, null);
    }
}
