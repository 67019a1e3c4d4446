package itu.membership.application.rules;

/** The way by which an applicant asks to apply, where its Member State leaves the choice. */
public enum Procedure {
    /** Through the Member State (CV 233, CV 234). */
    MEMBER_STATE,
    /** To the Secretary-General (CV 234A). */
    DIRECT
}
