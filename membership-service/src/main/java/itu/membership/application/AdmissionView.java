package itu.membership.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.membership.application.ApplicationPayloads.NewExemption;
import itu.membership.catalogue.SwissFrancs;
import itu.membership.catalogue.rules.ProRata;
import itu.membership.membership.Sector;
import itu.membership.register.Confidence;

/**
 * What an admission made, with what it costs in the year of admission; events tell the same.
 *
 * @param monthsDue months of that year that are paid for, the month of admission included (CV 472)
 * @param total what is due in all; absent when the fee of one of the memberships is not on record
 * @param totalProvision CV 472 for the share of the year, CV 480A for each Sector by itself
 */
@Schema(
        name = "AdmissionOfApplicant",
        description = "What an admission made, and what it costs in the year of admission")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AdmissionView(
        LocalDate admittedOn,

        @Schema(description = "Absent in a dry run for an applicant that is not in the register") @Nullable
        UUID organization,

        List<MembershipFee> memberships,

        @Schema(description = "Months of the year that are paid for, that of the admission included", examples = "1")
        int monthsDue,

        @Schema(description = "Due in all for the year of admission; absent when a fee is not on record") @Nullable
        SwissFrancs total,

        @Schema(examples = "CV 472, CV 480A") String totalProvision,

        @Schema(description = "The Council's decision, of an exempt organization") @Nullable
        NewExemption exemption) {

    /** A membership and its fee; fee, source and confidence are absent when no fee is on record. */
    @Schema(name = "MembershipFee", description = "A membership and its fee; without amounts when no fee is on record")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MembershipFee(
            @Schema(description = "Absent in a dry run") @Nullable
            UUID membership,

            @Schema(description = "Absent for Academia, which takes part in all three") @Nullable
            Sector sector,

            @Schema(description = "Class of contribution of a Sector Member", examples = "1/8") @Nullable
            String units,

            @Schema(description = "Fee of a whole year") @Nullable
            SwissFrancs annual,

            @Schema(description = "Due for the year of admission") @Nullable
            SwissFrancs due,

            @Schema(description = "What the annual fee rests on", examples = "CV 468B") @Nullable
            String provision,

            @Schema(description = "Where the fee is known from") @Nullable
            String source,

            @Nullable Confidence confidence) {
        static MembershipFee of(Admitted.One made) {
            var fee = made.fee();
            return fee == null
                    ? new MembershipFee(made.membership(), made.sector(), made.units(), null, null, null, null, null)
                    : new MembershipFee(
                            made.membership(),
                            made.sector(),
                            made.units(),
                            SwissFrancs.of(fee.annual()),
                            SwissFrancs.of(fee.due()),
                            fee.provision(),
                            fee.source(),
                            fee.confidence());
        }
    }

    static AdmissionView of(Admitted admitted, @Nullable NewExemption exemption) {
        return new AdmissionView(
                admitted.on(),
                admitted.organization(),
                admitted.memberships().stream().map(MembershipFee::of).toList(),
                ProRata.monthsFrom(admitted.on().getMonth()),
                admitted.total().map(SwissFrancs::of).orElse(null),
                "CV 472, CV 480A",
                exemption);
    }
}
