package itu.contribution.rulebook.rules;

/**
 * What decides on the lowest class of a Sector Member (CV 468B, PP Resolution 170).
 *
 * @param developingCountry whether its country is a developing one, by the list that the Council reviews
 * @param lowIncome whether its country's income per head lies below the limit of Resolution 170
 * @param subsidiaryOfMultinational whether it is a subsidiary of a multinational with headquarters in a developed country
 * @param alreadyInSector whether it was a member of that Sector before it asked for the low class
 */
public record SectorMemberFacts(
        boolean developingCountry, boolean lowIncome, boolean subsidiaryOfMultinational, boolean alreadyInSector) {}
