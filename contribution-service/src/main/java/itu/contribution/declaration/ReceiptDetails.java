package itu.contribution.declaration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import itu.contribution.Messages;
import itu.platform.problem.FieldError;
import itu.platform.problem.Problem;

/** What has to be said of how something came in: the secretariat enters letters and e-mails whole, others enter none. */
public final class ReceiptDetails {
    private ReceiptDetails() {}

    /**
     * Of something new.
     *
     * @throws itu.platform.problem.ProblemException 422 with every fault
     */
    public static void require(Receipt said, @Nullable Signatory signatory, boolean secretariat, LocalDate today) {
        var errors = faults(said, said, secretariat, today);
        if (secretariat && signatory == null) {
            errors.add(Messages.fault("/signatory", "signatory-missing", Map.of()));
        }
        requireNone(errors);
    }

    /**
     * Of something that comes on top of an earlier record.
     *
     * @param said what was said now
     * @param whole what that and the earlier record say together
     * @throws itu.platform.problem.ProblemException 422 with every fault
     */
    public static void require(Receipt said, Receipt whole, boolean secretariat, LocalDate today) {
        requireNone(faults(said, whole, secretariat, today));
    }

    private static List<FieldError> faults(Receipt said, Receipt whole, boolean secretariat, LocalDate today) {
        var errors = new ArrayList<FieldError>();
        if (said.entersALetter() && !secretariat) {
            errors.add(Messages.fault("/channel", "secretariat-only", Map.of()));
        } else if (secretariat && !whole.isComplete()) {
            errors.add(Messages.fault("/documentReference", "receipt-details-missing", Map.of()));
        }
        if (said.receivedOn() != null && said.receivedOn().isAfter(today)) {
            errors.add(Messages.fault("/receivedOn", "in-the-future", Map.of("value", said.receivedOn())));
        }
        return errors;
    }

    private static void requireNone(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw Problem.of(DeclarationProblem.RECEIPT_DETAILS).errors(errors).toException();
        }
    }
}
