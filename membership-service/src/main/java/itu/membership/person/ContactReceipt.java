package itu.membership.person;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.membership.contact.Holder;

/** What is answered to a contact or a designation that was posted: ids only, because answers are kept for retries. */
@Schema(name = "ContactReceipt")
record ContactReceipt(
        @Schema(description = "Id of the contact; absent after a dry run of a new one") @Nullable
        UUID contact,

        @Schema(description = "Id of the designation; absent after a dry run") @Nullable
        UUID designation,

        @Nullable String memberState,
        @Nullable UUID organization) {
    static ContactReceipt of(@Nullable UUID contact, @Nullable UUID designation, Holder holder) {
        return new ContactReceipt(contact, designation, holder.memberState(), holder.organization());
    }
}
