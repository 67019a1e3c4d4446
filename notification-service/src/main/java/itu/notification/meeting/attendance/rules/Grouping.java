package itu.notification.meeting.attendance.rules;

import java.util.Set;

/**
 * In which group the people of a delegation count, and whether they come from the private sector. A company that is a Sector Member
 * counts among the Sector Members and is of the private sector as well.
 *
 * @param privateSector operating agencies, scientific or industrial organizations, companies and investors
 */
public record Grouping(MemberGroup group, boolean privateSector) {
    private static final Set<String> PRIVATE =
            Set.of("RECOGNIZED_OPERATING_AGENCY", "SCIENTIFIC_OR_INDUSTRIAL", "OTHER_COMPANY", "INVESTOR");

    /** The delegation of a Member State. */
    public static Grouping ofMemberState() {
        return new Grouping(MemberGroup.MEMBER_STATES, false);
    }

    /**
     * The delegation of an organization.
     *
     * @param kind of the organization, as the register names it
     * @param categories of the memberships that it holds on the day the meeting opens
     */
    public static Grouping ofOrganization(String kind, Set<String> categories) {
        return new Grouping(group(kind, categories), PRIVATE.contains(kind));
    }

    private static MemberGroup group(String kind, Set<String> categories) {
        if (kind.equals("UNITED_NATIONS")) {
            return MemberGroup.UN_AGENCIES;
        }
        if (categories.contains("SECTOR_MEMBER")) {
            return MemberGroup.SECTOR_MEMBERS;
        }
        if (categories.contains("ASSOCIATE") || categories.contains("SME_ASSOCIATE")) {
            return MemberGroup.ASSOCIATES;
        }
        if (categories.contains("ACADEMIA")) {
            return MemberGroup.ACADEMIA;
        }
        if (categories.contains("EXEMPT_ORGANIZATION") || kind.equals("REGIONAL_OR_INTERNATIONAL")) {
            return MemberGroup.INTERNATIONAL_ORGANIZATIONS;
        }
        return PRIVATE.contains(kind) ? MemberGroup.PRIVATE_SECTOR : MemberGroup.OTHERS;
    }
}
