package itu.membership.application.rules;

/** Who approves an application. */
public enum Route {
    /** The Member State of the applicant's headquarters (CV 233, CV 234, Resolution 169). */
    MEMBER_STATE_APPROVAL,
    /** The Secretary-General, to whom the Member State delegated it (CV 234C). */
    DELEGATED_APPROVAL,
    /** Nobody has to: the Member State is told and may object (CV 234A, CV 234B). */
    DIRECT_APPLICATION,
    /** The Secretary-General, by procedures of the Council (CV 235). */
    SECRETARY_GENERAL;

    /** Whether the Member State of the headquarters has a say. */
    public boolean concernsMemberState() {
        return switch (this) {
            case MEMBER_STATE_APPROVAL, DELEGATED_APPROVAL, DIRECT_APPLICATION -> true;
            case SECRETARY_GENERAL -> false;
        };
    }
}
