package itu.membership.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.membership.application.rules.ApplicationState;
import itu.membership.application.rules.ObjectionPeriod;
import itu.membership.application.rules.Route;
import itu.membership.membership.Category;
import itu.platform.language.Language;

/** An application as the API shows it. */
@Schema(name = "Application", description = "An application for membership as it stands")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ApplicationView(
        UUID id,
        ApplicationState state,

        @Schema(description = "What comes next, in the language of Accept-Language")
        String next,

        RouteView route,

        @Schema(description = "Name of the applicant in the language of Accept-Language, else in English")
        String name,

        @Schema(description = "Country of the applicant's headquarters, ISO 3166-1 alpha-3", examples = "KEN")
        String memberState,

        @Schema(description = "The applicant in the register; absent until it is admitted, if it is new") @Nullable
        UUID organization,

        Applicant applicant,
        Category category,
        List<SectorChoice> sectors,
        @Nullable String studyGroup,
        @Nullable SmeDeclaration sme,
        Contact contact,
        List<Document> documents,
        Channel channel,
        @Nullable String documentReference,
        LocalDate receivedOn,
        Instant recordedAt,

        @Schema(description = "Of a direct application") @Nullable
        ClockView clock,

        HistoryEntry lastStep,

        @Schema(description = "Once admitted") @Nullable AdmissionView admission) {

    /** Who approves the application. */
    @Schema(name = "RouteOfApplication", description = "Who approves the application, and by what provision")
    record RouteView(
            Route code,

            @Schema(examples = "CV 233") String provision,

            @Schema(description = "In the language of Accept-Language")
            String sentence) {
        static RouteView of(Application application) {
            return new RouteView(
                    application.route(),
                    application.provision(),
                    ApplicationTexts.of(application.route(), application.provision(), application.memberState()));
        }
    }

    /**
     * The clock of a direct application. Days that lie ahead are shown while it runs; once the reminder has gone, the day of deemed
     * approval is reckoned from it.
     */
    @Schema(
            name = "ClockOfApplication",
            description = "The two periods of four months of a direct application (CV 234B)")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ClockView(
            LocalDate informedOn,

            @Schema(description = "Day on which the reminder falls due: the day after the first four months") @Nullable
            LocalDate reminderDueOn,

            @Nullable LocalDate remindedOn,

            @Schema(
                    description =
                            "Day on which it counts as approved unless the State objects: the day after four months from the reminder")
            @Nullable
            LocalDate deemedApprovalDueOn,

            @Nullable LocalDate deemedApprovedOn,

            @Schema(examples = "CV 234B") String provision) {
        static @Nullable ClockView of(Application application) {
            var days = application.days();
            var informedOn = days.informedOn();
            if (informedOn == null) {
                return null;
            }
            var remindedOn = days.remindedOn();
            var runs = application.state().isClockRunning();
            var reminderDueOn = ObjectionPeriod.reminderDueOn(informedOn);
            return new ClockView(
                    informedOn,
                    runs && remindedOn == null ? reminderDueOn : null,
                    remindedOn,
                    runs ? ObjectionPeriod.deemedApprovedOn(remindedOn == null ? reminderDueOn : remindedOn) : null,
                    days.deemedOn(),
                    ObjectionPeriod.PROVISION);
        }
    }

    static ApplicationView of(
            Application application, ApplicationStep last, @Nullable AdmissionView admission, Language language) {
        var form = application.form();
        var receipt = application.receipt();
        return new ApplicationView(
                application.id(),
                application.state(),
                ApplicationTexts.of(application.state(), application.memberState()),
                RouteView.of(application),
                form.applicant().name(language),
                application.memberState(),
                application.organization(),
                form.applicant(),
                form.category(),
                form.sectors(),
                form.studyGroup(),
                form.sme(),
                form.contact(),
                form.documents(),
                receipt.channel(),
                receipt.documentReference(),
                receipt.receivedOn(),
                application.recordedAt(),
                ClockView.of(application),
                HistoryEntry.of(last),
                admission);
    }
}
