package itu.membership.directory;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import itu.membership.membership.Category;
import itu.membership.membership.Sector;

/**
 * Which entries of the directory are asked for; what is null does not matter. With a category or a Sector only members are
 * found; Academia takes part in all Sectors.
 */
record DirectoryQuery(
        LocalDate day,
        @Nullable String country,
        @Nullable Category category,
        @Nullable Sector sector,
        UUID after) {

    boolean partnersToo() {
        return category == null && sector == null;
    }
}
