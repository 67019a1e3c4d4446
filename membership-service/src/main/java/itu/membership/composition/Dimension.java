package itu.membership.composition;

import java.util.Map;

import itu.membership.holding.Place;

/** By what memberships are counted. */
enum Dimension {
    /** The Sector; {@code ALL} for Academia, which takes part in the three of them. */
    SECTOR,
    CATEGORY,
    /** Region of the Development Sector of the Member State under which the member was admitted. */
    REGION,
    ADMINISTRATIVE_REGION,
    MEMBER_STATE,
    /** Segment of the digital ecosystem of the organization. */
    SEGMENT;

    /** Stands for what a membership does not have: a segment, an administrative region. */
    static final String NONE = "NONE";

    /** Stands for the Sector of Academia. */
    static final String ALL = "ALL";

    /** The code under which a membership of a profile is counted. */
    String code(Held held, Profile profile, Map<String, Place> places) {
        var place = places.get(held.memberState());
        return switch (this) {
            case SECTOR -> held.sector() == null ? ALL : held.sector().name();
            case CATEGORY -> held.category().name();
            case REGION -> place == null ? NONE : place.region().name();
            case ADMINISTRATIVE_REGION ->
                place == null || place.administrativeRegion() == null
                        ? NONE
                        : place.administrativeRegion().name();
            case MEMBER_STATE -> held.memberState();
            case SEGMENT -> profile.segment() == null ? NONE : profile.segment();
        };
    }
}
