package itu.membership.composition;

import org.jspecify.annotations.Nullable;

import itu.membership.holding.Place;
import itu.membership.holding.Statement;
import itu.membership.membership.Category;
import itu.membership.membership.Sector;
import itu.membership.register.AdministrativeRegion;
import itu.membership.register.ItudRegion;
import itu.platform.query.QueryValues;

/** Which memberships are counted; what is null does not narrow it. */
record Slice(
        @Nullable Sector sector,
        @Nullable Category category,
        @Nullable ItudRegion region,
        @Nullable AdministrativeRegion administrativeRegion,
        @Nullable String memberState) {

    /** @throws itu.platform.problem.ProblemException 400 for an unknown code */
    static Slice read(
            @Nullable String sector,
            @Nullable String category,
            @Nullable String region,
            @Nullable String administrativeRegion,
            @Nullable String memberState) {
        return new Slice(
                QueryValues.code("sector", sector, Sector.class),
                QueryValues.code("category", category, Category.class),
                QueryValues.code("region", region, ItudRegion.class),
                QueryValues.code("administrativeRegion", administrativeRegion, AdministrativeRegion.class),
                memberState);
    }

    boolean takes(Held held, @Nullable Place place) {
        return (sector == null || sector == held.sector())
                && (category == null || category == held.category())
                && (memberState == null || memberState.equals(held.memberState()))
                && (region == null || (place != null && region == place.region()))
                && (administrativeRegion == null
                        || (place != null && administrativeRegion == place.administrativeRegion()));
    }

    /** The same as a condition on a row of {@code membership_period}, led by {@code and}. */
    Statement condition(String row) {
        var condition = new Statement();
        if (sector != null) {
            condition.add("and " + row + ".sector = ?", sector);
        }
        if (category != null) {
            condition.add("and " + row + ".category = ?", category);
        }
        if (memberState != null) {
            condition.add("and " + row + ".member_state = ?", memberState);
        }
        if (region != null) {
            condition.add("and " + row + ".member_state in (select code from place where itud_region = ?)", region);
        }
        if (administrativeRegion != null) {
            condition.add(
                    "and " + row + ".member_state in (select code from place where administrative_region = ?)",
                    administrativeRegion);
        }
        return condition;
    }
}
