package itu.contribution.choice;

import itu.contribution.rulebook.rules.Sector;
import itu.contribution.rulebook.rules.SectorMemberChoice;

/**
 * What the lowest class of a Sector Member follows from (CV 468B, PP Resolution 170).
 *
 * @param sector for which the class is chosen
 * @param developingCountry whether its Member State is a developing country by the list that the Council reviews
 * @param lowIncomeCountry whether that State has the low income per head that Resolution 170 sets
 * @param developedSubsidiary whether it is a subsidiary of a multinational with headquarters in a developed country
 */
record SectorMemberTerms(
        Sector sector, boolean developingCountry, boolean lowIncomeCountry, boolean developedSubsidiary) {
    static SectorMemberTerms of(SectorMemberChoice choice) {
        var facts = choice.facts();
        return new SectorMemberTerms(
                choice.sector(), facts.developingCountry(), facts.lowIncome(), facts.subsidiaryOfMultinational());
    }
}
