package itu.membership.holding;

import org.jspecify.annotations.Nullable;

import itu.membership.register.AdministrativeRegion;
import itu.membership.register.ItudRegion;

/**
 * A Member State or observer, where organizations have their seat.
 *
 * @param code ISO 3166-1 alpha-3
 * @param administrativeRegion null for an observer
 * @param name in the reader's language
 */
public record Place(
        String code, ItudRegion region, @Nullable AdministrativeRegion administrativeRegion, String name) {}
