package itu.contribution.rulebook.rules;

import java.time.LocalDate;

/** From when a class chosen between conferences counts; the Basic Texts leave it open, so it is a parameter of the edition. */
public enum DayOfEffect {
    DAY_OF_RECEIPT {
        @Override
        public LocalDate earliest(LocalDate receivedOn) {
            return receivedOn;
        }

        @Override
        boolean canBe(LocalDate day) {
            return true;
        }
    },
    /** The first day of the month after receipt, or of a later one. */
    NEXT_MONTH {
        @Override
        public LocalDate earliest(LocalDate receivedOn) {
            return receivedOn.plusMonths(1).withDayOfMonth(1);
        }

        @Override
        boolean canBe(LocalDate day) {
            return day.getDayOfMonth() == 1;
        }
    },
    /** The first day of the financial year after receipt, or of a later one: what a year costs is payable before it (CS 168). */
    NEXT_YEAR {
        @Override
        public LocalDate earliest(LocalDate receivedOn) {
            return receivedOn.plusYears(1).withDayOfYear(1);
        }

        @Override
        boolean canBe(LocalDate day) {
            return day.getDayOfYear() == 1;
        }
    };

    /** The first day from which what is received on a day can count. */
    public abstract LocalDate earliest(LocalDate receivedOn);

    abstract boolean canBe(LocalDate day);

    /** Whether what is received on a day can count from another day on. */
    public boolean allows(LocalDate receivedOn, LocalDate effectiveOn) {
        return canBe(effectiveOn) && !effectiveOn.isBefore(earliest(receivedOn));
    }
}
