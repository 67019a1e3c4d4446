package itu.membership.memberstate.rules;

import java.time.LocalDate;

/** An act of a State concerning the Constitution and the Convention. */
public interface Act {
    ActKind kind();

    /** Day of the deposit, or of the receipt by the Secretary-General. */
    LocalDate doneOn();

    /** Day on which it takes effect; for a denunciation the first day on which the State is not a Member State any more. */
    LocalDate effectiveOn();
}
