package itu.membership.application;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.membership.application.rules.ApplicantKind;
import itu.membership.organization.OrganizationEntry;
import itu.membership.organization.OrganizationKind;
import itu.platform.language.Language;

/**
 * Who applies, as the form says or, of an organization of the register, as the register said.
 *
 * @param names by language tag (BCP 47); English is always there
 * @param country seat of its headquarters, ISO 3166-1 alpha-3
 * @param groupHeadquarters country of the headquarters of its group (Resolution 170)
 * @param synthetic whether it is made up for a demonstration or a test
 */
@Schema(name = "ApplicantOfApplication", description = "Who applies")
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
record Applicant(
        @Schema(description = "By language tag, BCP 47") Map<String, String> names,
        @Nullable String acronym,

        @Schema(description = "Country of its headquarters, ISO 3166-1 alpha-3", examples = "KEN")
        String country,

        ApplicantKind kind,
        @Nullable String website,
        @Nullable String segment,
        @Nullable String groupHeadquarters,
        List<Identifier> identifiers,
        boolean synthetic) {

    static Applicant of(OrganizationEntry entry) {
        return new Applicant(
                entry.names(),
                entry.acronym(),
                entry.country(),
                ApplicantKind.valueOf(entry.kind().name()),
                entry.website(),
                entry.segment(),
                entry.groupHeadquarters(),
                List.of(),
                entry.synthetic());
    }

    /** The name in a language, else in English. */
    String name(Language language) {
        var name = names.get(language.tag());
        return name == null ? names.getOrDefault(Language.EN.tag(), "") : name;
    }

    /** As it goes into the register; an individual never does. */
    OrganizationEntry entry() {
        return new OrganizationEntry(
                names,
                acronym,
                country,
                OrganizationKind.valueOf(kind.name()),
                segment,
                website,
                groupHeadquarters,
                synthetic);
    }
}
