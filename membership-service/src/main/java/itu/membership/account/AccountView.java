package itu.membership.account;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.membership.account.ContributionSections.AuthorizationItem;
import itu.membership.account.ContributionSections.CallItem;
import itu.membership.account.ContributionSections.ConferenceItem;
import itu.membership.account.Declared.Reply;
import itu.membership.account.OwnItems.ApplicationItem;
import itu.membership.account.OwnItems.CampaignItem;
import itu.membership.account.OwnItems.ContactItem;
import itu.membership.account.OwnItems.DuesItem;
import itu.membership.account.OwnItems.MembershipItem;
import itu.membership.account.OwnItems.PartnershipItem;
import itu.membership.account.OwnItems.TargetListItem;
import itu.membership.account.ToldClasses.ChangeItem;
import itu.membership.account.ToldClasses.ClassItem;

@Schema(name = "Account", description = "What is known of a Member State, a member or a partner across the services")
record AccountView(
        @Schema(description = "ISO 3166-1 alpha-3 of the Member State, or the organization's id", examples = "CHE")
        String account,

        @Schema(enumeration = {"MEMBER_STATE", "ORGANIZATION"})
        String kind,

        @Schema(description = "Name in the language of Accept-Language, else English")
        String name,

        @Schema(description = "Ids of the organization's aliases") @Nullable
        List<UUID> aliases,

        @Schema(description = "The codes under which it contributes", examples = "[\"CHE\"]")
        List<String> contributors,

        @Schema(description = "Of this service's record") Section<MembershipItem> memberships,

        @Schema(description = "Of this service's record: the latest first")
        Section<ApplicationItem> applications,

        @Schema(description = "Of this service's record: numbers only")
        Section<ContactItem> contacts,

        @Schema(description = "Of this service's record; nothing for a Member State")
        Section<PartnershipItem> partnerships,

        @Schema(description = "Of this service's record; for the offices that keep target lists only")
        Section<TargetListItem> targetLists,

        @Schema(description = "What it answered to calls, by contribution-service")
        Section<Reply> declarations,

        @Schema(description = "Its classes of contribution, by contribution-service")
        Section<ClassItem> classes,

        @Schema(description = "Classes chosen outside a call (CS 165A, 165B), by contribution-service")
        Section<ChangeItem> classChanges,

        @Schema(description = "Calls meant for it, by contribution-service")
        Section<CallItem> calls,

        @Schema(description = "Conferences, by contribution-service")
        Section<ConferenceItem> conferences,

        @Schema(description = "Larger reductions authorized, by contribution-service")
        Section<AuthorizationItem> authorizations,

        @Schema(description = "What memberships owe by year, by contribution-service")
        Section<DuesItem> dues,

        @Schema(description = "Partnership agreements") Section<Nothing> agreements,

        @Schema(description = "Campaigns it was addressed by, and whether it answered, by notification-service")
        Section<CampaignItem> campaigns) {

    /** What a section without a source has. */
    @Schema(name = "AccountNothing")
    record Nothing() {}
}
