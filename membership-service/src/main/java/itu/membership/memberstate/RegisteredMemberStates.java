package itu.membership.memberstate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

/** What other features may ask of the register. */
@ApplicationScoped
public class RegisteredMemberStates {
    private final MemberStates states;
    private final RecordedPeriods periods;
    private final TreatyActs acts;

    RegisteredMemberStates(MemberStates states, RecordedPeriods periods, TreatyActs acts) {
        this.states = states;
        this.periods = periods;
        this.acts = acts;
    }

    /** The ISO 3166-1 alpha-3 codes of all States in the register, those that denounced among them. */
    public Set<String> codes() {
        return states.codes();
    }

    /**
     * The codes of those that are Member States on a day: acceded, and no denunciation in effect (CS 237).
     *
     * @param knownAt the instant of knowledge; null for what is known now
     */
    public Set<String> membersOn(LocalDate day, @Nullable Instant knownAt) {
        var codes = states.codes();
        codes.removeAll(acts.absentOn(day, knownAt));
        return codes;
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

    /** The codes of the States that are on a list on a day, as known now. */
    public Set<String> having(DevelopmentStatus status, LocalDate day) {
        return periods.stream("""
                        period.status = ?1 and supersededAt is null and (period.validFrom is null or period.validFrom <= ?2)
                        and (period.validTo is null or period.validTo > ?2)""", status, day).map(RecordedPeriod::memberState).collect(Collectors.toSet());
    }
}
