package itu.membership.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.membership.application.rules.ApplicantKind;
import itu.membership.application.rules.ApplicationState;
import itu.membership.application.rules.Route;
import itu.membership.membership.Category;
import itu.membership.membership.Sector;
import itu.platform.language.Language;

/** An application in a list. */
@Schema(name = "ApplicationSummary", description = "An application in a list")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ApplicationSummary(
        UUID id,
        ApplicationState state,
        Route route,

        @Schema(description = "Name of the applicant in the language of Accept-Language, else in English")
        String name,

        String memberState,
        ApplicantKind kind,
        Category category,
        List<Sector> sectors,
        @Nullable UUID organization,
        LocalDate receivedOn,

        @Schema(description = "Day on which the reminder or the deemed approval falls due (CV 234B)") @Nullable
        LocalDate clockDueOn,

        @Schema(description = "Day of the approval or the refusal") @Nullable
        LocalDate decidedOn,

        boolean synthetic) {
    static ApplicationSummary of(Application application, Language language) {
        var form = application.form();
        return new ApplicationSummary(
                application.id(),
                application.state(),
                application.route(),
                form.applicant().name(language),
                application.memberState(),
                form.applicant().kind(),
                form.category(),
                form.sectors().stream().map(SectorChoice::sector).toList(),
                application.organization(),
                application.receipt().receivedOn(),
                application.days().clockDueOn(),
                application.days().decidedOn(),
                form.applicant().synthetic());
    }
}
