package itu.membership.memberstate;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

/** What other features may ask of the register. */
@ApplicationScoped
public class RegisteredMemberStates {
    private final MemberStates states;

    RegisteredMemberStates(MemberStates states) {
        this.states = states;
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
}
