package itu.membership.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * The memberships that an admission is to make.
 *
 * @param organization null for an applicant that is not in the register
 */
record AdmissionPlan(LocalDate on, @Nullable UUID organization, List<Paying.Line> lines) {
    /**
     * What is told of the admission.
     *
     * @param made makes the membership of a line and gives its id; null where none is made
     */
    Admitted told(@Nullable UUID admitted, Function<Paying.Line, @Nullable UUID> made) {
        return new Admitted(
                on,
                admitted,
                lines.stream().map(line -> one(line, made.apply(line))).toList());
    }

    private Admitted.One one(Paying.Line line, @Nullable UUID membership) {
        var fee = line.annual().map(found -> FeeDue.from(found, on.getMonth())).orElse(null);
        return new Admitted.One(membership, line.sector(), line.units(), fee);
    }
}
