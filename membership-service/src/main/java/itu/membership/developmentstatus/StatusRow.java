package itu.membership.developmentstatus;

import itu.membership.imports.Cells;
import itu.membership.imports.RowFault;
import itu.membership.memberstate.DevelopmentPeriod;
import itu.membership.memberstate.DevelopmentStatus;
import itu.membership.memberstate.StatusOf;
import itu.membership.register.Confidence;

/** A row of the file with what was read from it. */
record StatusRow(Cells cells, String memberState, DevelopmentPeriod period) {

    static StatusRow read(Cells cells) {
        var memberState = cells.matching("iso3", Cells.ISO3);
        var period = new DevelopmentPeriod(
                cells.oneOf("status", DevelopmentStatus.class),
                cells.date("valid_from"),
                cells.date("valid_to"),
                cells.required("source"),
                cells.oneOf("confidence", Confidence.class));
        if (period.inverted()) {
            cells.fault("valid_to", RowFault.PERIOD_INVERTED);
        }
        return new StatusRow(cells, memberState, period);
    }

    StatusOf list() {
        return new StatusOf(memberState, period.status());
    }

    boolean faulty() {
        return cells.faulty();
    }
}
