package itu.notification.campaign;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.notification.mailbox.Mailboxes;

/** Answers as the API takes and shows them. */
final class ReplyPayloads {
    private ReplyPayloads() {}

    /** An addressee as campaigns name it: of a mailbox in its one form. */
    private static String named(String addressee) {
        return addressee != null && addressee.indexOf('@') > 0 ? Mailboxes.key(addressee) : addressee;
    }

    @Schema(name = "NewCampaignReply", examples = """
            {"addressee":"CHE","reference":"Letter of 12 January 2026","receivedOn":"2026-01-15"}""")
    record NewReply(
            @Schema(description = "Code of a Member State, id of an organization, or mailbox")
            @NotBlank
            @Size(max = 254)
            String addressee,

            @Schema(description = "Of the letter that came") @NotBlank @Size(max = 200)
            String reference,

            @Schema(description = "Day of receipt, in the zone of legal dates") @NotNull
            LocalDate receivedOn) {
        NewReply {
            addressee = named(addressee);
        }
    }

    @Schema(name = "CampaignReplyWithdrawal")
    record ReplyWithdrawal(
            @NotBlank @Size(max = 254) String addressee,
            @NotBlank @Size(max = 200) String reference,
            @NotBlank @Size(max = 500) String reason) {
        ReplyWithdrawal {
            addressee = named(addressee);
        }
    }

    @Schema(name = "CampaignReply")
    record ReplyView(
            String addressee,

            @Schema(enumeration = {"DECLARATION", "FORM", "INVITATION", "OFFICE"})
            String kind,

            @Schema(
                    description =
                            "What was answered with: id of the declaration, of the answer, or the letter's reference")
            String reference,

            Instant at,

            @Schema(description = "Taken back then; reminders reach the addressee again") @Nullable
            Instant withdrawnAt) {
        static ReplyView of(GivenReplies.Reply reply) {
            return new ReplyView(reply.addressee(), reply.kind(), reply.reference(), reply.at(), reply.withdrawnAt());
        }
    }
}
