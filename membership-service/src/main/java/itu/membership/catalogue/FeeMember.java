package itu.membership.catalogue;

import java.math.BigDecimal;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import itu.membership.catalogue.rules.ClassScale;
import itu.membership.catalogue.rules.Units;
import itu.membership.membership.Category;
import itu.membership.membership.Sector;

/** The members of a fee that must fit its category. */
enum FeeMember {
    SECTOR,
    UNITS,
    ANNUAL;

    private static final int LONGEST_AMOUNT = 12;

    /** The member's name in JSON and the column's in a file. */
    String shown() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Academia pays once for the three Sectors (Resolution 169); a Sector Member's contribution is that of a Sector (CV 480A). */
    static boolean sectorFits(Category category, @Nullable Sector sector) {
        return switch (category) {
            case ACADEMIA -> sector == null;
            case SECTOR_MEMBER -> sector != null;
            case ASSOCIATE, SME_ASSOCIATE, EXEMPT_ORGANIZATION -> true;
        };
    }

    /** A Sector Member's is a class of the scale (CV 468); another's any share above nothing, or none. */
    static boolean unitsFit(Category category, @Nullable String written) {
        try {
            var units = read(written);
            return category == Category.SECTOR_MEMBER
                    ? units != null && ClassScale.contains(units)
                    : units == null || units.numerator() > 0;
        } catch (IllegalArgumentException noUnits) {
            return false;
        }
    }

    /** An exempt organization pays nothing (CV 476). */
    static boolean amountFits(Category category, BigDecimal annual) {
        return category == Category.EXEMPT_ORGANIZATION ? annual.signum() == 0 : annual.signum() > 0;
    }

    static @Nullable Units read(@Nullable String written) {
        return written == null ? null : Units.parse(written);
    }

    /** An amount as a file gives it, with at most two places; null when it is none. */
    static @Nullable BigDecimal amount(String written) {
        return written.length() <= LONGEST_AMOUNT && written.matches("\\d{1,9}(\\.\\d{1,2})?")
                ? new BigDecimal(written).setScale(2)
                : null;
    }
}
