package itu.membership.memberstate;

import java.time.LocalDate;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

/** What other features may ask of the register. */
@ApplicationScoped
public class RegisteredMemberStates {
    private final MemberStates states;
    private final RecordedPeriods periods;

    RegisteredMemberStates(MemberStates states, RecordedPeriods periods) {
        this.states = states;
        this.periods = periods;
    }

    /** The ISO 3166-1 alpha-3 codes of all Member States. */
    public Set<String> codes() {
        return states.codes();
    }

    /**
     * Refuses a code that is not in the register.
     *
     * @throws itu.platform.problem.ProblemException 404
     */
    public void require(String iso3) {
        states.required(iso3);
    }

    /** Whether a State (ISO 3166-1 alpha-3) is on a list on a day, as known now; never for a code that is not in the register. */
    public boolean has(String iso3, DevelopmentStatus status, LocalDate day) {
        return periods.count("""
                        memberState = ?1 and period.status = ?2 and supersededAt is null
                        and (period.validFrom is null or period.validFrom <= ?3)
                        and (period.validTo is null or period.validTo > ?3)""", iso3, status, day) > 0;
    }
}
