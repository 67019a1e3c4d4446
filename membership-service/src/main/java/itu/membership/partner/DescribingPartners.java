package itu.membership.partner;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.membership.memberstate.RegisteredMemberStates;
import itu.membership.organization.Organizations;
import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.conditional.ETags;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.security.Caller;
import itu.platform.time.BusinessClock;

/** Records what an organization gives as a partner. A new statement takes the place of the one before, which is kept. */
@ApplicationScoped
class DescribingPartners {
    private final Organizations organizations;
    private final PartnerProfiles profiles;
    private final Themes themes;
    private final RegisteredMemberStates memberStates;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    DescribingPartners(
            Organizations organizations,
            PartnerProfiles profiles,
            Themes themes,
            RegisteredMemberStates memberStates,
            Audit audit,
            Caller caller,
            BusinessClock clock) {
        this.organizations = organizations;
        this.profiles = profiles;
        this.themes = themes;
        this.memberStates = memberStates;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Records a statement; one that says the same changes nothing.
     *
     * @param ifMatch the version of the profile before; needed when there is one
     * @throws itu.platform.problem.ProblemException 404, 409 for an alias, 412, 422 or 428
     */
    @Transactional
    PartnerProfile describe(
            UUID id, @Nullable String ifMatch, Priorities priorities, @Nullable String source, boolean rehearsal) {
        var organization = organizations.held(id);
        if (organization.mergedInto() != null) {
            throw Organizations.isAlias(organization, organizations.canonical(id));
        }
        var before = profiles.of(organizations.family(id), null)
                .filter(profile -> profile.organization().equals(id))
                .orElse(null);
        if (before != null) {
            ETags.requireMatch(ifMatch, before.number());
        } else if (ifMatch != null) {
            throw Problem.of(PlatformProblem.PRECONDITION_FAILED).toException();
        }
        check(priorities);
        if (before != null && before.priorities().equals(priorities)) {
            return before;
        }
        var described = new PartnerProfile(
                id,
                before == null ? 1 : before.number() + 1,
                priorities,
                source,
                clock.instant(),
                caller.subject(),
                null);
        if (!rehearsal) {
            profiles.append(described);
            audit.record(new AuditEntry(
                    "partner-described",
                    "organization",
                    id.toString(),
                    before == null ? null : before.priorities(),
                    priorities,
                    null));
        }
        return described;
    }

    private void check(Priorities priorities) {
        Set<String> unknown = new HashSet<>(priorities.themes());
        themes.all().forEach(theme -> unknown.remove(theme.code()));
        if (!unknown.isEmpty()) {
            throw Problem.of(PartnerProblem.THEME_UNKNOWN)
                    .with("theme", String.join(", ", unknown))
                    .toException();
        }
        priorities.memberStates().forEach(memberStates::require);
    }
}
