package itu.membership.account;

import java.time.Instant;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.membership.account.AccountView.Nothing;
import itu.membership.account.OwnRecord.ContactItem;
import itu.platform.problem.ReaderLanguage;
import itu.platform.problem.Texts;
import itu.platform.time.BusinessClock;

/** Puts an account together. */
@ApplicationScoped
class ReadingAccounts {
    private final OwnRecord own;
    private final ContributionSections contribution;
    private final BusinessClock clock;

    ReadingAccounts(OwnRecord own, ContributionSections contribution, BusinessClock clock) {
        this.own = own;
        this.contribution = contribution;
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
                contacts(account, now),
                Section.of(own.partnerships(account), now),
                contribution.declarations(replies),
                contribution.classes(account.contributors()),
                contribution.calls(account.addressees(), replies),
                contribution.conferences(),
                contribution.authorizations(account.contributors()),
                none("dues"),
                none("agreements"),
                none("campaigns"));
    }

    private Section<ContactItem> contacts(AccountKey account, Instant now) {
        return account.memberState() == null
                ? Section.none(sentence("contacts"))
                : Section.of(own.contacts(account), now);
    }

    private static Section<Nothing> none(String section) {
        return Section.none(sentence(section));
    }

    private static String sentence(String section) {
        return Texts.format("messages", "account.no-" + section, ReaderLanguage.current(), Map.of());
    }
}
