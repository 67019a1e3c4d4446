package itu.membership.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;

import itu.membership.membership.Category;
import itu.membership.membership.Memberships;
import itu.membership.organization.Organization;
import itu.membership.organization.OrganizationReach;
import itu.membership.organization.Organizations;
import itu.platform.problem.Problem;
import itu.platform.problem.ReaderLanguage;
import itu.platform.security.Caller;
import itu.platform.security.Roles;

/** Finds the account that a code or an id names, if it is the caller's to see. */
@RequestScoped
class FindingAccounts {
    private static final Set<String> OFFICES = Set.of(
            Roles.MEMBERSHIP_OFFICER,
            Roles.FINANCE_OFFICER,
            Roles.OUTREACH_OFFICER,
            Roles.PARTNERSHIP_OFFICER,
            Roles.AUDITOR,
            Roles.ADMINISTRATOR);

    private final Organizations organizations;
    private final Memberships memberships;
    private final OrganizationReach reach;
    private final OwnRecord own;
    private final Caller caller;

    FindingAccounts(
            Organizations organizations,
            Memberships memberships,
            OrganizationReach reach,
            OwnRecord own,
            Caller caller) {
        this.organizations = organizations;
        this.memberships = memberships;
        this.reach = reach;
        this.own = own;
        this.caller = caller;
    }

    /**
     * The account.
     *
     * @param account ISO 3166-1 alpha-3 of a Member State, a Sector Member's code ({@code SM00001}), or an organization's id
     * @throws itu.platform.problem.ProblemException 404 when there is none, or it is not the caller's
     */
    @Transactional
    AccountKey required(String account) {
        var found = account.matches("[A-Z]{3}")
                ? state(account)
                : organization(account).map(this::of);
        return found.orElseThrow(() -> Problem.of(AccountProblem.ACCOUNT_NOT_FOUND)
                .with("account", account)
                .toException());
    }

    private Optional<AccountKey> state(String code) {
        return caller.reaches(code, OFFICES)
                ? own.stateName(code, ReaderLanguage.current())
                        .map(name -> new AccountKey(code, name, code, List.of(), List.of(code)))
                : Optional.empty();
    }

    private Optional<Organization> organization(String account) {
        return id(account)
                .flatMap(organizations::findByIdOptional)
                .map(known -> organizations.canonical(known.id()))
                .filter(canonical -> caller.hasAny(OFFICES) || reach.owns(canonical.id()));
    }

    private Optional<UUID> id(String account) {
        if (account.matches("SM\\d{5,9}")) {
            return own.sectorMember(Integer.parseInt(account.substring(2)));
        }
        try {
            return Optional.of(UUID.fromString(account));
        } catch (IllegalArgumentException neither) {
            return Optional.empty();
        }
    }

    private AccountKey of(Organization organization) {
        var family = organizations.family(organization.id());
        var contributors = memberships.ofFamily(family).stream()
                .filter(membership -> membership.category() == Category.SECTOR_MEMBER)
                .map(membership -> organizations
                                .required(membership.organization())
                                .sectorMemberCode()
                                .orElseThrow()
                        + "." + membership.sector())
                .distinct()
                .sorted()
                .toList();
        return new AccountKey(
                organization.id().toString(),
                organization.entry().name(ReaderLanguage.current()),
                null,
                family,
                contributors);
    }
}
