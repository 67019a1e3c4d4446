package itu.membership.composition;

import org.jspecify.annotations.Nullable;

import itu.membership.membership.Category;
import itu.membership.membership.Sector;

/**
 * A membership as it is counted.
 *
 * @param sector null for Academia, which takes part in all three (Resolution 169)
 * @param memberState Member State or observer under which it was admitted, ISO 3166-1 alpha-3
 */
record Held(Category category, @Nullable Sector sector, String memberState, boolean suspended) {

    boolean exempt() {
        return category == Category.EXEMPT_ORGANIZATION;
    }
}
