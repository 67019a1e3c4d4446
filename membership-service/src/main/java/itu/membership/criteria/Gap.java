package itu.membership.criteria;

/** What is missing: a question about the membership that a letter could answer. */
public enum Gap {
    /** Member States without any Sector Member, Associate or Academia; with categories or Sectors, without any of these. */
    MEMBER_STATES_WITHOUT_MEMBERS(Addressee.MEMBER_STATE),
    /** Companies and universities that hold no membership and do not wait for one. */
    PROSPECTS(Addressee.ORGANIZATION),
    /** The prospects of the segments of the digital ecosystem that are under-represented. */
    UNDER_REPRESENTED_SEGMENTS(Addressee.ORGANIZATION),
    /** Sector Members of one Sector only. */
    ONE_SECTOR_MEMBERS(Addressee.ORGANIZATION),
    /** Associates that are not Sector Members of the Sector. */
    UPGRADE_CANDIDATES(Addressee.ORGANIZATION);

    private final Addressee addressee;

    Gap(Addressee addressee) {
        this.addressee = addressee;
    }

    public Addressee addressee() {
        return addressee;
    }
}
