package itu.membership.membership.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The columns of a file of memberships. */
enum Column {
    SOURCE,
    ORGANIZATION_KEY,
    CATEGORY,
    SECTOR,
    STUDY_GROUP,
    MEMBER_STATE,
    UNITS,
    ADMITTED_ON,
    ACTIVATED_ON,
    ENDED_ON,
    END_REFERENCE;

    static List<String> all() {
        return Arrays.stream(values())
                .map(column -> column.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
