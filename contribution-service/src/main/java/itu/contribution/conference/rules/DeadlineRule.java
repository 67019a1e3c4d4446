package itu.contribution.conference.rules;

import java.time.LocalDate;
import java.time.MonthDay;

/** A day that the Basic Texts reckon from a conference's dates, with its provision. */
public enum DeadlineRule {
    /** Last day for early replies: 31 December of the year before the conference opens. */
    EARLY_PROVISIONAL("Decision 5") {
        @Override
        public LocalDate day(ConferenceDates dates) {
            return LAST_OF_YEAR.atYear(dates.opensOn().getYear() - 1);
        }
    },
    /** Last day for Member States' provisional choices: four weeks before the opening. */
    PROVISIONAL("CS 161C") {
        @Override
        public LocalDate day(ConferenceDates dates) {
            return dates.opensOn().minusWeeks(4);
        }
    },
    /** Last day for Member States' definitive choices: Monday of the final week, unless the conference fixed an earlier day. */
    DEFINITIVE("CS 161E") {
        @Override
        public LocalDate day(ConferenceDates dates) {
            var fixed = dates.definitiveOn();
            return fixed == null ? dates.mondayOfTheFinalWeek() : fixed;
        }
    },
    /** Last day for Sector Members' choices: three months after the closing; where that month is too short, its last day. */
    SECTOR_MEMBERS("CS 161H") {
        @Override
        public LocalDate day(ConferenceDates dates) {
            return dates.closesOn().plusMonths(3);
        }
    },
    /** The day from which the classes chosen apply: first January of the period. */
    ENTRY_INTO_FORCE("CS 163") {
        @Override
        public LocalDate day(ConferenceDates dates) {
            return dates.periodBegins();
        }
    };

    private static final MonthDay LAST_OF_YEAR = MonthDay.of(12, 31);

    private final String provision;

    DeadlineRule(String provision) {
        this.provision = provision;
    }

    public abstract LocalDate day(ConferenceDates dates);

    /** The article that sets the day. */
    public String provision() {
        return provision;
    }
}
