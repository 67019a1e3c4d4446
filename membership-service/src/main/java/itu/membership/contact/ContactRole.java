package itu.membership.contact;

/** What a functional mailbox is for, or what a person is responsible for. */
public enum ContactRole {
    /** Receives and answers letters on the choice of the class of contribution. */
    DECLARATION_FOCAL_POINT(false),
    /** Cabinet of the minister in charge; Member States only. */
    MINISTER_CABINET(true),
    /** Permanent mission in Geneva; Member States only. */
    GENEVA_MISSION(true),
    /** Speaks for the member in questions of its membership, and manages its people. */
    MEMBERSHIP_FOCAL_POINT(false),
    /** Receives and settles invoices. */
    BILLING(false),
    /** Coordinates the work on a topic of the study groups, in a region or everywhere. */
    STUDY_GROUP_COORDINATOR(false);

    private final boolean ofStatesOnly;

    ContactRole(boolean ofStatesOnly) {
        this.ofStatesOnly = ofStatesOnly;
    }

    /** Whether somebody of this holder can have the role: only a State has a minister or a mission. */
    public boolean fits(Holder holder) {
        return !ofStatesOnly || holder.memberState() != null;
    }

    /** Whether the role is one for a topic, and perhaps a region. */
    public boolean hasTopic() {
        return this == STUDY_GROUP_COORDINATOR;
    }
}
