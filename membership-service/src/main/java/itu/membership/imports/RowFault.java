package itu.membership.imports;

import java.util.Locale;

/** Why a row of an import is refused; the sentences stand in {@code problems*.properties} under {@code row.<code>}. */
public enum RowFault {
    MISSING,
    MALFORMED,
    UNKNOWN_CODE,
    REPEATED_IN_FILE,
    TAKEN_BY_ANOTHER,
    UNKNOWN_MEMBER_STATE,
    IS_A_MEMBER_STATE,
    PERIOD_INVERTED,
    PERIODS_OVERLAP,
    LIST_HAS_FAULTS,
    SYNTHETIC_NOT_MARKED,
    DAY_DOES_NOT_FIT,
    NOT_YET_OR_TOO_LONG_AGO,
    DOES_NOT_FIT_CATEGORY,
    NOT_OF_THIS_LIST,
    TWO_HOLDERS,
    UNKNOWN_ORGANIZATION,
    ROLE_NOT_OF_HOLDER,
    UNREADABLE,
    NOT_UTF_8,
    TOO_LONG,
    WRONG_NUMBER_OF_CELLS,
    CONTROL_CHARACTER,
    FORMULA,
    COUNTRY_NOT_REGISTERED,
    UNKNOWN_PARENT,
    PARENT_CIRCLE,
    MISFIT,
    DATES_OUT_OF_ORDER,
    CONTRADICTS_RECORD,
    HELD_ALREADY;

    /** The stable code of the report. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
