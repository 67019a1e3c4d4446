package itu.membership.lifecycle;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.membership.membership.rules.MembershipState;

/** What is posted to act on a membership by hand. */
final class LifecyclePayloads {
    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST_REFERENCE = 200;

    private LifecyclePayloads() {}

    @Schema(name = "NewActivation", description = "A first payment that was not told by contribution-service")
    record NewActivation(
            @Schema(description = "Day of the payment, today or earlier") @NotNull
            LocalDate paidOn,

            @Schema(description = "The payment", examples = "Bank advice 2026/0815")
            @NotBlank
            @Size(max = LONGEST_REFERENCE)
            String reference,

            @NotBlank @Size(max = LONGEST_REASON) String reason) {}

    @Schema(name = "NewExemption", description = "A decision of the Council that exempts from fees (CV 476)")
    record NewExemption(
            @Schema(description = "First day of the exemption") @NotNull
            LocalDate from,

            @Schema(description = "First day without it") @NotNull
            LocalDate until,

            @Schema(description = "The Council's decision", examples = "Council 2026, Decision 999 (invented)")
            @NotBlank
            @Size(max = LONGEST_REFERENCE)
            String decision,

            @Size(max = LONGEST_REASON) @Nullable String reason) {}

    /** The states that can be set by hand. */
    enum SettableState {
        AWAITING_PAYMENT,
        ACTIVE,
        SUSPENDED;

        MembershipState state() {
            return MembershipState.valueOf(name());
        }
    }

    @Schema(name = "NewOverride", description = "A state set by hand until a day")
    record NewOverride(
            @NotNull SettableState state,

            @Schema(description = "First day; today when left out") @Nullable
            LocalDate from,

            @Schema(description = "First day on which the derived state counts again") @NotNull
            LocalDate until,

            @Size(max = LONGEST_REFERENCE) @Nullable String reference,

            @NotBlank @Size(max = LONGEST_REASON) String reason) {}

    @Schema(name = "StatedReason")
    record StatedReason(
            @NotBlank @Size(max = LONGEST_REASON) String reason) {}
}
