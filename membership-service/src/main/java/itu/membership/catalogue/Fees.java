package itu.membership.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

/** The annual fees of the categories of membership. */
@ApplicationScoped
public class Fees {
    private final RecordedFees fees;

    Fees(RecordedFees fees) {
        this.fees = fees;
    }

    /**
     * The fee of a year that answers a question, as known now. Empty when no fee is on record for it. A Sector Member's is its
     * class times the unit of the Sector Members (CV 480), which the lowest class and its amount give.
     *
     * @throws itu.platform.problem.ProblemException 422 when the class is none of the scale (CV 468), is lower than this entity
     *     may choose (CV 468B, Resolution 170), or is given for a category that chooses none
     */
    public Optional<Fee> annual(FeeQuestion question) {
        return fees.on(question.category(), question.sector(), question.on()).stream()
                .filter(fee -> fee.condition().fits(question.payer()))
                .max(Comparator.comparing(Fee::condition))
                .map(fee -> ChosenClass.apply(fee, question.units()));
    }

    /** All fees that count on a day, as known now. */
    public List<Fee> on(LocalDate day) {
        return fees.on(day);
    }
}
