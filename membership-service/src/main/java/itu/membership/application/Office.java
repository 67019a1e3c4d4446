package itu.membership.application;

/** On whose side a step was taken. */
enum Office {
    APPLICANT,
    MEMBER_STATE,
    SECRETARIAT,
    /** Nobody: a time ran out, or a rule left nothing to decide. */
    SYSTEM
}
