package itu.membership.account;

import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.membership.account.AccountView.Nothing;
import itu.membership.account.OwnItems.CampaignItem;
import itu.membership.account.OwnItems.DuesItem;
import itu.platform.problem.ReaderLanguage;
import itu.platform.problem.Texts;
import itu.platform.security.Caller;
import itu.platform.security.Roles;
import itu.platform.time.BusinessClock;

/** Puts an account together. */
@ApplicationScoped
class ReadingAccounts {
    private static final Set<String> TARGETING = Set.of(
            Roles.MEMBERSHIP_OFFICER,
            Roles.OUTREACH_OFFICER,
            Roles.PARTNERSHIP_OFFICER,
            Roles.AUDITOR,
            Roles.ADMINISTRATOR);

    private final OwnRecord own;
    private final ContributionSections contribution;
    private final ToldDues dues;
    private final ToldCampaigns campaigns;
    private final Caller caller;
    private final BusinessClock clock;

    ReadingAccounts(
            OwnRecord own,
            ContributionSections contribution,
            ToldDues dues,
            ToldCampaigns campaigns,
            Caller caller,
            BusinessClock clock) {
        this.own = own;
        this.contribution = contribution;
        this.dues = dues;
        this.campaigns = campaigns;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    AccountView of(AccountKey account) {
        var now = clock.instant();
        var replies = contribution.replies(account.contributors());
        return new AccountView(
                account.code(),
                account.memberState() == null ? "ORGANIZATION" : "MEMBER_STATE",
                account.name(),
                account.memberState() == null
                        ? account.family().subList(1, account.family().size())
                        : null,
                account.contributors(),
                Section.of(own.memberships(account, clock.today()), now),
                Section.of(own.applications(account), now),
                Section.of(own.contacts(account, clock.today()), now),
                Section.of(own.partnerships(account), now),
                caller.hasAny(TARGETING)
                        ? Section.of(own.targetLists(account), now)
                        : Section.none(sentence("target-lists")),
                contribution.declarations(replies),
                contribution.classes(account.contributors()),
                contribution.classChanges(account.contributors()),
                contribution.calls(account.addressees(), replies),
                contribution.conferences(),
                contribution.authorizations(account.contributors()),
                dues(account),
                none("agreements"),
                campaigns(account));
    }

    /** As long as nobody told dues, an empty list would say that nothing is owed. */
    private Section<DuesItem> dues(AccountKey account) {
        var knownUpTo = dues.knownUpTo();
        return account.memberState() != null || knownUpTo == null
                ? Section.none(sentence("dues"))
                : Section.of(dues.of(account.family()), knownUpTo);
    }

    private Section<CampaignItem> campaigns(AccountKey account) {
        var knownUpTo = campaigns.knownUpTo();
        return knownUpTo == null
                ? Section.none(sentence("campaigns"))
                : Section.of(campaigns.of(account.holders()), knownUpTo);
    }

    private static Section<Nothing> none(String section) {
        return Section.none(sentence(section));
    }

    private static String sentence(String section) {
        return Texts.format("messages", "account.no-" + section, ReaderLanguage.current(), Map.of());
    }
}
