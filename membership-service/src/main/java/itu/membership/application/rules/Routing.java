package itu.membership.application.rules;

import org.jspecify.annotations.Nullable;

import itu.membership.application.rules.ApplicantKind.Standing;

/** Finds who approves an application. */
public sealed interface Routing {
    /** The way it takes, and what that rests on. */
    record Taken(Route route, String provision) implements Routing {}

    /** It cannot be made like that. */
    record Refused(String provision) implements Routing {}

    /**
     * The way of an application.
     *
     * @param academia whether the membership of universities is asked for, which needs the support of the Member State
     *     (Resolution 169)
     * @param asked the way the applicant asks for; null leaves it to what the Member State allows
     * @param directAllowed whether the Member State lets its entities apply directly (CV 234A)
     * @param delegated whether it delegated approval to the Secretary-General (CV 234C)
     */
    static Routing of(
            Standing standing, boolean academia, @Nullable Procedure asked, boolean directAllowed, boolean delegated) {
        return switch (standing) {
            case ORGANIZATION_OF_CV_231 -> new Taken(Route.SECRETARY_GENERAL, "CV 235");
            case ENTITY_OF_CV_229 -> ofEntity("CV 233", asked, directAllowed, delegated);
            case ENTITY_OF_CV_230 -> ofEntity("CV 234", asked, directAllowed, delegated);
            case UNIVERSITY -> academia ? ofAcademia(asked) : ofEntity("CV 233", asked, directAllowed, delegated);
            case ADMINISTRATION, INDIVIDUAL -> new Refused("CV 229");
        };
    }

    private static Routing ofAcademia(@Nullable Procedure asked) {
        return asked == Procedure.DIRECT
                ? new Refused("PP Res. 169")
                : new Taken(Route.MEMBER_STATE_APPROVAL, "PP Res. 169");
    }

    private static Routing ofEntity(
            String provision, @Nullable Procedure asked, boolean directAllowed, boolean delegated) {
        if (asked == Procedure.MEMBER_STATE) {
            return new Taken(Route.MEMBER_STATE_APPROVAL, provision);
        }
        if (delegated) {
            return new Taken(Route.DELEGATED_APPROVAL, "CV 234C");
        }
        if (directAllowed) {
            return new Taken(Route.DIRECT_APPLICATION, "CV 234A");
        }
        return asked == Procedure.DIRECT ? new Refused("CV 234A") : new Taken(Route.MEMBER_STATE_APPROVAL, provision);
    }
}
