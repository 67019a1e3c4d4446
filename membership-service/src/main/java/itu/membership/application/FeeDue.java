package itu.membership.application;

import java.math.BigDecimal;
import java.time.Month;

import itu.membership.catalogue.Fee;
import itu.membership.catalogue.rules.ProRata;
import itu.membership.register.Confidence;

/**
 * The fee of a membership as told to the applicant on its admission, in Swiss francs.
 *
 * @param annual of a whole year
 * @param due from the first day of the month of admission until the end of the year (CV 472)
 * @param provision what the annual fee rests on
 */
record FeeDue(BigDecimal annual, BigDecimal due, String provision, String source, Confidence confidence) {
    static FeeDue from(Fee fee, Month month) {
        return new FeeDue(
                fee.annual(), ProRata.from(fee.annual(), month), fee.provision(), fee.source(), fee.confidence());
    }
}
