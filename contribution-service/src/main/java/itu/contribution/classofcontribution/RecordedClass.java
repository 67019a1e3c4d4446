package itu.contribution.classofcontribution;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import itu.contribution.units.ContributoryUnits;

/** A class of contribution as recorded; also the payload of {@code class-of-contribution.recorded.v1} and of the audit. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RecordedClass(
        String memberState,
        String period,
        ContributoryUnits units,
        Basis basis,
        @Nullable String source) {
    static RecordedClass of(ClassOfContribution held) {
        return new RecordedClass(held.contributor(), held.period(), held.units(), held.basis(), held.source());
    }
}
