package itu.platform.security;

/** The roles of the suite, as the identity provider names them. */
public final class Roles {
    public static final String MEMBER_STATE_DELEGATE = "member-state-delegate";
    public static final String MEMBER_FOCAL_POINT = "member-focal-point";
    public static final String MEMBERSHIP_OFFICER = "membership-officer";
    public static final String FINANCE_OFFICER = "finance-officer";
    public static final String OUTREACH_OFFICER = "outreach-officer";
    public static final String PARTNERSHIP_OFFICER = "partnership-officer";
    public static final String CONFERENCE_SECRETARY = "conference-secretary";
    public static final String AUDITOR = "auditor";
    public static final String INTEGRATOR = "integrator";
    public static final String ADMINISTRATOR = "administrator";

    private Roles() {}
}
