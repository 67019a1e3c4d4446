package itu.membership.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.membership.application.rules.ApplicantKind;
import itu.membership.application.rules.Procedure;
import itu.membership.membership.Category;
import itu.membership.organization.OrganizationPayloads;
import itu.membership.organization.OrganizationPayloads.OrganizationNames;

/** What is posted about applications. */
final class ApplicationPayloads {
    private static final String ISO3 = "[A-Z]{3}";

    private ApplicationPayloads() {}

    @Schema(
            name = "NewApplication",
            description = "An application for membership",
            examples =
                    "{\"applicant\":{\"names\":{\"en\":\"Example Telecom (synthetic)\"},\"country\":\"KEN\",\"kind\":"
                            + "\"RECOGNIZED_OPERATING_AGENCY\",\"synthetic\":true},\"category\":\"SECTOR_MEMBER\",\"sectors\":"
                            + "[{\"sector\":\"D\",\"units\":\"1/8\"}],\"contact\":{\"mailbox\":\"membership@telecom.example\","
                            + "\"language\":\"en\"}}")
    record NewApplication(
            @Schema(description = "The organization of the register that applies; absent for one that is new") @Nullable
            UUID organization,

            @Schema(description = "Who applies; absent where an organization is named") @Valid @Nullable
            NewApplicant applicant,

            @NotNull Category category,

            @Schema(
                    description =
                            "One to three for Sector Members and exempt organizations, one for Associates, none for Academia")
            @Size(max = 3)
            @Nullable
            List<@NotNull @Valid SectorChoice> sectors,

            @Schema(description = "The one study group of an Associate", examples = "ITU-T SG 17")
            @Size(min = 1, max = 100)
            @Nullable
            String studyGroup,

            @Schema(description = "The way asked for; absent for what the Member State allows") @Nullable
            Procedure procedure,

            @Valid @Nullable SmeDeclaration sme,

            @NotNull @Valid Contact contact,

            @Size(max = 20) @Nullable List<@NotNull @Valid Document> documents,

            @Valid @Nullable NewReceipt receipt) {
        List<SectorChoice> choices() {
            return sectors == null ? List.of() : sectors;
        }

        List<Document> enclosed() {
            return documents == null ? List.of() : documents;
        }
    }

    @Schema(name = "NewApplicant", description = "An applicant that is not in the register")
    record NewApplicant(
            @NotNull @Valid OrganizationNames names,

            @Size(min = 1, max = 40) @Pattern(regexp = OrganizationPayloads.ONE_LINE) @Nullable
            String acronym,

            @Schema(description = "Country of its headquarters, ISO 3166-1 alpha-3", examples = "KEN")
            @NotNull
            @Pattern(regexp = ISO3)
            String country,

            @NotNull ApplicantKind kind,

            @Pattern(regexp = "https?://[^\\s<>\"]{1,300}") @Nullable
            String website,

            @Schema(description = "Segment of the digital ecosystem, by its code")
            @Pattern(regexp = "[A-Z0-9_]{1,40}")
            @Nullable
            String segment,

            @Schema(description = "Country of the headquarters of its group, ISO 3166-1 alpha-3 (Resolution 170)")
            @Pattern(regexp = ISO3)
            @Nullable
            String groupHeadquarters,

            @Size(max = 10) @Nullable List<@NotNull @Valid Identifier> identifiers,

            @Schema(description = "Made up for a demonstration or a test", defaultValue = "false")
            boolean synthetic) {
        Applicant applicant() {
            return new Applicant(
                    names.byTag(),
                    acronym,
                    country,
                    kind,
                    website,
                    segment,
                    groupHeadquarters,
                    identifiers == null ? List.of() : List.copyOf(identifiers),
                    synthetic);
        }
    }

    @Schema(name = "NewReceipt", description = "The letter or e-mail that the secretariat enters an application from")
    record NewReceipt(
            @Schema(description = "LETTER or EMAIL") @NotNull
            Channel channel,

            @NotBlank @Size(max = 200) @Schema(examples = "Letter of 8 December 2025 (synthetic)")
            String documentReference,

            @Schema(description = "Day of receipt") @NotNull LocalDate receivedOn) {}

    @Schema(
            name = "NewDecisionOnApplication",
            description = "What a Member State, or the Secretary-General, says to an application")
    record NewDecision(
            @Schema(description = "Needed to refuse and to object") @Size(min = 1, max = 2_000) @Nullable
            String reason,

            @Schema(description = "The letter or decision that the secretariat records; it is the secretariat's only")
            @Size(min = 1, max = 200)
            @Nullable
            String documentReference,

            @Schema(description = "Day of receipt of that letter; today when absent") @Nullable
            LocalDate receivedOn) {}

    @Schema(name = "NewWithdrawalOfApplication")
    record NewWithdrawal(
            @Size(min = 1, max = 2_000) @Nullable String reason) {}

    @Schema(
            name = "NewAdmission",
            description = "The admission of an applicant",
            examples = "{\"admittedOn\":\"2025-12-15\"}")
    record NewAdmission(
            @Schema(
                    description =
                            "Day of admission; today when absent. Fees are due from the first day of its month (CV 472)")
            @Nullable
            LocalDate admittedOn,

            @Schema(description = "The organization of the register that the applicant is; absent to register it")
            @Nullable
            UUID organization,

            @Schema(description = "The Council's decision, for an exempt organization only (CV 476)") @Valid @Nullable
            NewExemption exemption) {}

    @Schema(name = "NewExemption", description = "The Council's decision to exempt an organization from fees (CV 476)")
    record NewExemption(
            @NotBlank @Size(max = 200) @Schema(examples = "C25/67 (synthetic)")
            String reference,

            @NotNull LocalDate decidedOn,

            @Schema(description = "First day on which it does not hold any more") @NotNull
            LocalDate until,

            @Schema(description = "Opinion of the Secretary-General on which the Council decided")
            @NotBlank
            @Size(max = 200)
            String opinionReference,

            @NotNull @Valid ExemptionCriteria criteria) {}

    @Schema(name = "ExemptionCriteria", description = "What the Council found of the organization")
    record ExemptionCriteria(
            @Schema(
                    description =
                            "International in character, and its field telecommunication or information technology")
            @NotNull
            Boolean internationalScope,

            @Schema(description = "Not for profit, and its members neither") @NotNull
            Boolean nonProfit,

            @Schema(description = "Members in several States") @NotNull
            Boolean membersInSeveralStates,

            @Schema(description = "The Union takes part in its work and has its documents, free of charge") @NotNull
            Boolean reciprocity) {
        boolean allMet() {
            return internationalScope && nonProfit && membersInSeveralStates && reciprocity;
        }
    }
}
