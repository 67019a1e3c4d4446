package itu.contribution.declaration;

import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import itu.contribution.contributor.ContributorAccess;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.security.Caller;
import itu.platform.security.Roles;
import itu.platform.time.BusinessClock;

/** Whose declarations a caller sees and makes, and on whose side it acts. */
@ApplicationScoped
public class DeclarationAccess {
    /** The offices that enter declarations for contributors and act on all of them. */
    public static final Set<String> SECRETARIAT = Set.of(Roles.CONFERENCE_SECRETARY, Roles.ADMINISTRATOR);

    /** The offices that read the declarations of all contributors. */
    public static final Set<String> READERS =
            Set.of(Roles.CONFERENCE_SECRETARY, Roles.FINANCE_OFFICER, Roles.AUDITOR, Roles.ADMINISTRATOR);

    private final Declarations declarations;
    private final ContributorAccess contributors;
    private final Caller caller;
    private final BusinessClock clock;

    DeclarationAccess(Declarations declarations, ContributorAccess contributors, Caller caller, BusinessClock clock) {
        this.declarations = declarations;
        this.contributors = contributors;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * A declaration that the caller may reach: through one of the offices, or as the contributor's own.
     *
     * @throws itu.platform.problem.ProblemException 404 when there is none, or it is another's
     */
    public Declaration reachable(UUID id, Set<String> offices) {
        return declarations
                .findByIdOptional(id)
                .filter(found -> reaches(found.contributor(), offices))
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND).toException());
    }

    /** Whether the caller acts through one of the offices, or speaks for the contributor. */
    public boolean reaches(String contributor, Set<String> offices) {
        return contributors.reaches(contributor, offices);
    }

    /**
     * Whose records a list may show: those asked for; of a caller that reads not all of them its own.
     *
     * @param asked code of a contributor, or null
     * @return null for everybody's
     * @throws itu.platform.problem.ProblemException 404 for another's
     */
    public @Nullable String visible(@Nullable String asked) {
        if (caller.hasAny(READERS)) {
            return asked;
        }
        var own = asked == null ? caller.memberState().orElse(null) : asked;
        if (own == null || !reaches(own, READERS)) {
            throw Problem.of(PlatformProblem.NOT_FOUND).toException();
        }
        return own;
    }

    public boolean hasAny(Set<String> offices) {
        return caller.hasAny(offices);
    }

    /** Now, by the caller, on its side. */
    public Declaration.Entry entry() {
        return new Declaration.Entry(
                clock.instant(),
                caller.subject(),
                caller.hasAny(SECRETARIAT) ? Office.SECRETARIAT : Office.CONTRIBUTOR);
    }
}
