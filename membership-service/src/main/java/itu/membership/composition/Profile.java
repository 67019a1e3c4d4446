package itu.membership.composition;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import itu.membership.membership.Category;
import itu.membership.membership.Sector;

/**
 * What some organizations hold, and how many organizations hold exactly that: few profiles stand for any number of
 * organizations, and every count of memberships or of distinct organizations follows from them.
 *
 * @param segment of the digital ecosystem; null when not asked for, or when it has none
 */
record Profile(List<Held> held, @Nullable String segment, long organizations) {
    /** One membership in the text that {@link Profiles} builds: {@code SECTOR_MEMBER:R:CHE:ACTIVE}. */
    static final String AS_TEXT =
            "p.category || ':' || coalesce(p.sector, '') || ':' || p.member_state || ':' || p.state";

    static Profile read(String text, @Nullable String segment, long organizations) {
        return new Profile(Arrays.stream(text.split(" ")).map(Profile::held).toList(), segment, organizations);
    }

    private static Held held(String text) {
        var parts = text.split(":", -1);
        return new Held(
                Category.valueOf(parts[0]),
                parts[1].isEmpty() ? null : Sector.valueOf(parts[1]),
                parts[2],
                parts[3].equals("SUSPENDED"));
    }
}
