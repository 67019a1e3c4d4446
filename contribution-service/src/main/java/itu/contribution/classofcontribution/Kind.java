package itu.contribution.classofcontribution;

import itu.contribution.contributor.ContributorCode;

/** What kind of contributor a class belongs to. */
public enum Kind {
    MEMBER_STATE,
    /** A Sector Member, for one Sector: its code has a dot. */
    SECTOR_MEMBER;

    public static Kind of(String contributor) {
        return ContributorCode.ofSectorMember(contributor) ? SECTOR_MEMBER : MEMBER_STATE;
    }
}
