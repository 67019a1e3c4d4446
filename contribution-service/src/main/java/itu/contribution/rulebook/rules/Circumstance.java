package itu.contribution.rulebook.rules;

/** Whom a minimum of Sector Members is meant for. */
public enum Circumstance {
    /** Every Sector Member. */
    ANY,
    /** Those of developing countries (CV 468B). */
    DEVELOPING_COUNTRY,
    /** Those of developing countries of low income that join the Sector and are nobody's subsidiary (PP Resolution 170). */
    LOW_INCOME_NEWCOMER;

    boolean holds(SectorMemberFacts facts) {
        return switch (this) {
            case ANY -> true;
            case DEVELOPING_COUNTRY -> facts.developingCountry();
            case LOW_INCOME_NEWCOMER ->
                facts.developingCountry()
                        && facts.lowIncome()
                        && !facts.subsidiaryOfMultinational()
                        && !facts.alreadyInSector();
        };
    }
}
