package itu.contribution.contributor;

import org.jspecify.annotations.Nullable;

import itu.contribution.sectormember.Sector;

/** Tells the two kinds of contributors apart by their codes, for documents that name them by kind. */
public final class ContributorCode {
    private ContributorCode() {}

    /** The code if it is a Member State's (ISO 3166-1 alpha-3), else null. */
    public static @Nullable String memberState(String code) {
        return ofSectorMember(code) ? null : code;
    }

    /** The code if it is a Sector Member's for a Sector, else null. */
    public static @Nullable String sectorMember(String code) {
        return ofSectorMember(code) ? code : null;
    }

    /** The Sector of a Sector Member, the letter behind the dot; null for a Member State. */
    public static @Nullable Sector sector(String code) {
        return ofSectorMember(code) ? Sector.valueOf(code.substring(code.indexOf('.') + 1)) : null;
    }

    public static boolean ofSectorMember(String code) {
        return code.indexOf('.') >= 0;
    }
}
