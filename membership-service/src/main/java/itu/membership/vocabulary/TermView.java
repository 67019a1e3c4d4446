package itu.membership.vocabulary;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.membership.membership.Category;
import itu.membership.membership.Sector;
import itu.membership.register.Confidence;
import itu.membership.register.Names;
import itu.platform.language.Language;

/** A term as the API shows it. */
@Schema(name = "Term")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TermView(
        @Schema(examples = "ITU-T SG 17") String code,

        @Schema(description = "Category of a benefit") @Nullable
        Category category,

        @Schema(description = "Sector of a study group") @Nullable
        Sector sector,

        @Schema(description = "Name in the language of Accept-Language, else English", examples = "Security")
        String name,

        @Schema(description = "Names in the six official languages")
        Names names,

        @Schema(description = "Explanation in the language of Accept-Language, else English") @Nullable
        String explanation,

        @Schema(description = "Explanations in the six official languages") @Nullable
        Names explanations,

        @Schema(description = "What it rests on", examples = "CV 241A") @Nullable
        String provision,

        @Schema(description = "Where the fact comes from") String source,
        Confidence confidence,

        @Schema(description = "First day; absent when always so, as far as known") @Nullable
        LocalDate from,

        @Schema(description = "First day on which it is not valid any more; absent while it is open") @Nullable
        LocalDate to) {
    static TermView of(Term term, Language language) {
        var explanation = term.explanation();
        return new TermView(
                term.code(),
                term.category(),
                term.sector(),
                term.names().in(language),
                term.names(),
                explanation == null ? null : explanation.in(language),
                explanation,
                term.provision(),
                term.source(),
                term.confidence(),
                term.validFrom(),
                term.validTo());
    }
}
