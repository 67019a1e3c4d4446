package itu.contribution.classofcontribution;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import itu.contribution.contributor.ContributorCode;
import itu.contribution.units.ContributoryUnits;

/** A class of contribution as recorded; also the payload of {@code class-of-contribution.recorded.v1} and of the audit. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecordedClass(
        @JsonIgnore String contributor,
        String period,
        ContributoryUnits units,
        Basis basis,
        @Nullable String source) {
    static RecordedClass of(ClassOfContribution held) {
        return new RecordedClass(held.contributor(), held.period(), held.units(), held.basis(), held.source());
    }

    /** The Member State, ISO 3166-1 alpha-3; null for a Sector Member. */
    @JsonProperty
    @Nullable
    String memberState() {
        return ContributorCode.memberState(contributor);
    }

    /** The Sector Member and its Sector; null for a Member State. */
    @JsonProperty
    @Nullable
    String sectorMember() {
        return ContributorCode.sectorMember(contributor);
    }
}
