package itu.membership.person.rules;

/** What personal data may be used for. */
public enum Purpose {
    /** Letters and questions between the secretariat and the administration or member. */
    OFFICIAL_CORRESPONDENCE,
    /** The choice of the class of contribution. */
    DECLARATION,
    /** Applications, memberships and the people of a member. */
    MEMBERSHIP,
    /** Invoices and payments. */
    BILLING,
    /** The work of study groups. */
    STUDY_GROUP_WORK,
    /** Campaigns, invitations and news, which nobody needs for the office he holds. */
    OUTREACH
}
