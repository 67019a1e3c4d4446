package itu.membership.dues;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.membership.dues.rules.Arrears;
import itu.membership.dues.rules.DuesOfYear;

/** What is given and answered about arrears. */
public final class ArrearsPayloads {
    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST_REFERENCE = 200;

    private ArrearsPayloads() {}

    @Schema(name = "NewNoticeReceipt", description = "The receipt of the notice of suspension")
    record NewNoticeReceipt(
            @Schema(description = "Day of receipt, today or earlier") @NotNull
            LocalDate receivedOn,

            @Schema(description = "What proves it", examples = "Advice of receipt RR000000000XX (invented)")
            @NotBlank
            @Size(max = LONGEST_REFERENCE)
            String reference,

            @Schema(description = "No receipt came back; the reason says on what grounds the day is assumed")
            boolean assumed,

            @Size(min = 1, max = LONGEST_REASON) @Nullable String reason) {}

    @Schema(name = "NewRepaymentSchedule", description = "A schedule agreed with a member in arrears")
    record NewRepaymentSchedule(
            @NotNull LocalDate agreedOn,

            @Schema(description = "Last day of the schedule; until then the member is not excluded") @NotNull
            LocalDate endsOn,

            @Schema(description = "The agreement", examples = "RS 2026/3 (invented)")
            @NotBlank
            @Size(max = LONGEST_REFERENCE)
            String reference,

            @NotBlank @Size(max = LONGEST_REASON) String reason) {}

    @Schema(name = "DuesOfYear", description = "What is owed for a calendar year, as contribution-service told it")
    public record DuesView(
            int year,

            @Schema(description = "Last day to pay in time") @Nullable
            LocalDate dueOn,

            @Schema(description = "Day on which nothing was left to pay; absent while something is") @Nullable
            LocalDate settledOn,

            @Schema(description = "First day of the suspension if it is not settled by then (Resolution 152)") @Nullable
            LocalDate suspensionFrom) {
        static DuesView of(DuesOfYear dues) {
            return new DuesView(
                    dues.year(),
                    dues.dueOn(),
                    dues.settledOn(),
                    dues.dueOn() == null || dues.settledOn() != null || !dues.payable()
                            ? null
                            : Arrears.suspensionDay(dues.dueOn()));
        }
    }

    @Schema(name = "NoticeReceipt")
    public record NoticeView(
            LocalDate receivedOn,
            boolean assumed,
            String reference,
            @Nullable String reason) {
        static NoticeView of(SuspensionNotice notice) {
            return new NoticeView(notice.receivedOn(), notice.assumed(), notice.reference(), notice.reason());
        }
    }

    @Schema(name = "RepaymentSchedule")
    public record ScheduleView(LocalDate agreedOn, LocalDate endsOn, String reference, String reason) {
        static ScheduleView of(RepaymentSchedule schedule) {
            return new ScheduleView(schedule.agreedOn(), schedule.endsOn(), schedule.reference(), schedule.reason());
        }
    }

    /**
     * What a membership owes and what follows from it.
     *
     * @param exclusionFrom first day after the exclusion, if nothing is settled and agreed by then
     */
    @Schema(name = "Arrears", description = "What a membership owes, and what follows from it (Resolution 152)")
    public record ArrearsView(
            UUID membership,
            List<DuesView> dues,
            @Nullable LocalDate suspendedFrom,
            @Nullable NoticeView notice,
            @Nullable ScheduleView repaymentSchedule,
            @Nullable LocalDate exclusionFrom) {}
}
