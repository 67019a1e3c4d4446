package itu.membership.directory;

import org.jspecify.annotations.Nullable;

/**
 * Whether an organization is shown to the public.
 *
 * @param number how many times that was decided; 0 when the rule holds: members are shown, partners are not
 * @param listed null when the rule holds
 */
record PublicListing(
        int number, @Nullable Boolean listed, @Nullable String reason) {
    static final PublicListing BY_RULE = new PublicListing(0, null, null);
}
