package itu.notification.meeting;

import java.util.UUID;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.notification.mailbox.Mailboxes;

/**
 * An addressee of an invitation: a Member State, an organization, or a named office by its mailbox.
 *
 * @param memberState ISO 3166-1 alpha-3; with a mailbox, whose answer counts
 * @param mailbox of the office to write to; absent means the designated ones
 * @param language needed with a mailbox
 * @param person name and title of a high-level guest
 * @param basis why the name may be kept; needed with a person
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record InvitationEntry(
        @Schema(examples = "GHA") @Nullable @Pattern(regexp = "[A-Z]{3}")
        String memberState,

        @Nullable UUID organization,

        @Nullable @Size(max = 254) @Pattern(regexp = "[^@\\s<>,;\"]+@[^@\\s<>,;\"]+")
        String mailbox,

        @Nullable @Pattern(regexp = "en|fr|es|ar|ru|zh") String language,
        @Nullable @Size(max = 200) String person,
        @Nullable @Size(max = 200) String basis) {
    InvitationEntry {
        mailbox = mailbox == null ? null : Mailboxes.kept(mailbox);
    }

    /** Whether it names exactly one addressee and all that goes with it. */
    boolean sound() {
        var named = (memberState == null ? 0 : 1) + (organization == null ? 0 : 1);
        return named <= 1
                && (named == 1 || mailbox != null)
                && (mailbox == null || language != null)
                && (person == null) == (basis == null);
    }
}
