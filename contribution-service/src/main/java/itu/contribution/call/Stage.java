package itu.contribution.call;

import itu.contribution.conference.rules.DeadlineRule;

/** How far a choice of class has come (CS 161-161I). Only a definitive choice binds. */
public enum Stage {
    /** Announced after the Council of the year before the conference. */
    EARLY_PROVISIONAL,
    /** Announced four weeks before the conference opens (CS 161C). */
    PROVISIONAL,
    /** Announced by Monday of the conference's final week (CS 161E), by Sector Members within three months of its closing (CS 161H). */
    DEFINITIVE;

    /** The rule that sets the last day for choices of this stage. */
    public DeadlineRule deadline(Addressees addressees) {
        return switch (this) {
            case EARLY_PROVISIONAL -> DeadlineRule.EARLY_PROVISIONAL;
            case PROVISIONAL -> DeadlineRule.PROVISIONAL;
            case DEFINITIVE ->
                addressees == Addressees.SECTOR_MEMBERS ? DeadlineRule.SECTOR_MEMBERS : DeadlineRule.DEFINITIVE;
        };
    }
}
