package itu.membership.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the sections of this service's own record are made of. */
final class OwnItems {
    private OwnItems() {}

    @Schema(name = "AccountDues", description = "What a membership owes for a year")
    record DuesItem(
            UUID membership,
            int year,

            @Schema(description = "Absent while only the settlement was told") @Nullable
            Amount amount,

            @Nullable LocalDate dueOn,
            @Nullable LocalDate settledOn,

            @Schema(description = "Whether the invoice told last is not settled")
            boolean open) {}

    @Schema(name = "AccountAmount")
    record Amount(
            @Schema(examples = "3975.00") String amount,

            @Schema(description = "ISO 4217", examples = "CHF")
            String currency) {}

    @Schema(
            name = "AccountMembership",
            description = "A membership of the organization, or how many of a kind entities of the Member State hold")
    record MembershipItem(
            @Nullable UUID membership,

            @Schema(description = "The organization, or the alias, under whose id it is on record") @Nullable
            UUID organization,

            String category,
            @Nullable String sector,
            @Nullable String studyGroup,
            String memberState,

            @Schema(description = "State today; absent when it had not begun or was over") @Nullable
            String state,

            @Schema(description = "First day in this state") @Nullable
            LocalDate since,

            long count) {}

    @Schema(
            name = "AccountApplication",
            description = "An application for membership, of the organization or under the State")
    record ApplicationItem(
            UUID application,
            String category,
            List<String> sectors,
            String state,
            LocalDate receivedOn,

            @Schema(description = "Day on which the Member State's time runs out, of a direct application (CV 234B)")
            @Nullable
            LocalDate clockDueOn) {}

    @Schema(name = "AccountPartnership", description = "What it gives as a partner or funding source")
    record PartnershipItem(
            String kind,
            List<String> instruments,
            List<String> themes,
            List<String> regions,
            List<String> memberStates,
            LocalDate validFrom,

            @Schema(description = "First day on which it does not hold any more") @Nullable
            LocalDate validTo) {}

    @Schema(name = "AccountTargetList", description = "A target list whose latest version names the account")
    record TargetListItem(UUID targetList, String name, int version, int entries) {}

    @Schema(
            name = "AccountContacts",
            description = "How many mailboxes and persons there are in a role, without saying who")
    record ContactItem(String role, long mailboxes, long persons) {}

    @Schema(name = "AccountCampaign", description = "A campaign that wrote to the account, or that it answered")
    record CampaignItem(
            UUID campaign,
            String name,

            @Schema(description = "Absent when it answered without having been written to") @Nullable
            Instant addressedAt,

            boolean answered,
            @Nullable Instant answeredAt,

            @Schema(
                    description = "What the first answer was",
                    enumeration = {"DECLARATION", "FORM", "INVITATION", "OFFICE"})
            @Nullable
            String how) {}
}
