package itu.membership.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import itu.membership.membership.Category;
import itu.membership.membership.Sector;
import itu.membership.organization.OrganizationKind;
import itu.membership.register.ItudRegion;

/**
 * Which organizations are asked for; null leaves a property open.
 *
 * @param member whether it holds any membership on the day
 * @param category it holds a membership of this category on the day
 * @param sector it holds a membership in this Sector on the day
 * @param day on which memberships count
 * @param words beginnings of words of its names; empty for all
 * @param only the one organization that the caller may see
 */
record OrganizationFilter(
        @Nullable String country,
        @Nullable ItudRegion region,
        @Nullable OrganizationKind kind,
        @Nullable String segment,
        @Nullable Boolean member,
        @Nullable Category category,
        @Nullable Sector sector,
        @Nullable Boolean synthetic,
        LocalDate day,
        List<String> words,
        @Nullable UUID only) {

    /** Whether it asks for those that hold a membership; it may also ask for those that do not. */
    boolean holds() {
        return !Boolean.FALSE.equals(member) && (category != null || sector != null || member != null);
    }

    /** Whether it asks for nothing but those that hold a membership. */
    boolean asksOnlyMemberships() {
        return holds() && country == null && kind == null && segment == null && asksNoMore();
    }

    /** Whether it asks for nothing but one of the properties {@code country}, {@code kind} and {@code segment}. */
    boolean asksOnly(String property) {
        return (country == null || property.equals("country"))
                && (kind == null || property.equals("kind"))
                && (segment == null || property.equals("segment"))
                && member == null
                && !holds()
                && asksNoMore();
    }

    private boolean asksNoMore() {
        return region == null && synthetic == null && words.isEmpty() && only == null;
    }
}
