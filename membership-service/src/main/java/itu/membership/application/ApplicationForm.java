package itu.membership.application;

import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import itu.membership.membership.Category;
import itu.membership.register.SearchText;

/**
 * What is applied for, and by whom.
 *
 * @param sectors in the order R, T, D; empty for Academia
 * @param studyGroup the one study group of an Associate
 * @param sme declaration of size of an enterprise that applies for the reduced fee
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
record ApplicationForm(
        Applicant applicant,
        Category category,
        List<SectorChoice> sectors,
        @Nullable String studyGroup,
        @Nullable SmeDeclaration sme,
        Contact contact,
        List<Document> documents) {

    /** Whether another form asks for the same membership of the same kind of applicant in the same country. */
    boolean asksTheSameOf(ApplicationForm other) {
        return category == other.category
                && sectorCodes().equals(other.sectorCodes())
                && applicant.kind() == other.applicant.kind()
                && applicant.country().equals(other.applicant.country());
    }

    List<String> sectorCodes() {
        return sectors.stream().map(choice -> choice.sector().name()).toList();
    }

    String searchText() {
        var acronym = applicant.acronym();
        return SearchText.of(
                Stream.concat(applicant.names().values().stream(), acronym == null ? Stream.of() : Stream.of(acronym)));
    }
}
