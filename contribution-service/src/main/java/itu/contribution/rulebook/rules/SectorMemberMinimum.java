package itu.contribution.rulebook.rules;

import java.util.Comparator;

/**
 * The lowest class of a Sector Member in its Sector (CV 468B): 1/2 in ITU-R and ITU-T, 1/8 in ITU-D, 1/16 there for
 * developing countries. PP Resolution 170 opens 1/16 in ITU-R and ITU-T to some newcomers of developing countries.
 */
final class SectorMemberMinimum implements ClassRule<SectorMemberChoice> {
    @Override
    public String code() {
        return "sector-minimum";
    }

    @Override
    public String provision() {
        return "CV 468B";
    }

    @Override
    public Finding judge(SectorMemberChoice choice, Edition edition) {
        var lowest = edition.sectorMinimums().stream()
                .filter(minimum -> minimum.isFor(choice))
                .min(Comparator.comparing(SectorMinimum::minimum))
                .orElseThrow();
        var met = choice.requested().compareTo(lowest.minimum()) >= 0;
        return Finding.of(this, lowest.provision(), choice, edition, met, lowest.minimum());
    }
}
