package itu.contribution.period;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * The decision by which an amount was fixed.
 *
 * @param document its reference, such as {@code C25/67}
 * @param on day of the decision
 */
@Embeddable
record Fixing(
        @Enumerated(EnumType.STRING) @Column(name = "fixing_body")
        FixingBody body,

        @Column(name = "fixing_document") String document,
        @Column(name = "fixed_on") LocalDate on) {
    /** How a reader finds it again. */
    String source() {
        return body + " " + document;
    }
}
