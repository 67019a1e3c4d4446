package itu.membership.contact;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A functional mailbox as the API shows it. */
@Schema(name = "ContactMailbox", description = "Where letters to an administration or an organization go, by role")
record MailboxView(
        @Schema(description = "ISO 3166-1 alpha-3; absent for an organization's", examples = "CHE") @Nullable
        String memberState,

        @Schema(description = "Id of the organization; absent for an administration's") @Nullable
        UUID organization,

        @Schema(description = "Name of the organization in the language of Accept-Language, else English") @Nullable
        String organizationName,

        ContactRole role,

        @Schema(description = "Address of an office, never of a person", examples = "declarations@che.example")
        String mailbox,

        @Schema(description = "Language of correspondence, BCP 47", examples = "fr")
        String language,

        MailboxBasis basis) {
    static MailboxView of(ContactMailbox mailbox, @Nullable String organizationName) {
        var designation = mailbox.designation();
        return new MailboxView(
                mailbox.holder().memberState(),
                mailbox.holder().organization(),
                organizationName,
                mailbox.id().role(),
                designation.mailbox(),
                designation.language().tag(),
                designation.basis());
    }
}
