package itu.membership.upgrade.rules;

import itu.membership.catalogue.rules.Units;

/**
 * What decides on the lowest class of an entity that joins a Sector.
 *
 * @param development whether it joins ITU-D
 * @param developing whether its State is a developing country by the list that the Council reviews
 * @param lowIncome whether that State's income per head lies below the limit of Resolution 170
 * @param developedSubsidiary whether it is a subsidiary of a multinational with headquarters in a developed country
 */
public record Joining(boolean development, boolean developing, boolean lowIncome, boolean developedSubsidiary) {
    private static final Units HALF = new Units(1, 2);
    private static final Units EIGHTH = new Units(1, 8);
    private static final Units SIXTEENTH = new Units(1, 16);

    /**
     * The lowest class open to it.
     *
     * @param provision what opens it: {@code CV 468B} or {@code PP Res. 170}
     */
    public record Minimum(Units units, String provision) {
        public boolean allows(Units chosen) {
            return chosen.compareTo(units) >= 0;
        }
    }

    /** The lowest class open to the entity. It is new to the Sector, so Resolution 170 may hold in ITU-R and ITU-T. */
    public Minimum minimum() {
        if (development) {
            return new Minimum(developing ? SIXTEENTH : EIGHTH, "CV 468B");
        }
        return developing && lowIncome && !developedSubsidiary
                ? new Minimum(SIXTEENTH, "PP Res. 170")
                : new Minimum(HALF, "CV 468B");
    }
}
