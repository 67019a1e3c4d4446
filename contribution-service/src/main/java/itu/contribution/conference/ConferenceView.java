package itu.contribution.conference;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.platform.problem.ReaderLanguage;

/**
 * A conference.
 *
 * @param name in the reader's language
 * @param names by language tag
 * @param definitiveOn the day that the conference fixed for definitive choices, where it fixed one (CS 161E)
 * @param period the financial period whose classes it settles
 * @param zone zone in which its deadlines end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConferenceView(
        @Schema(examples = "PP-26") String id,
        String name,
        Map<String, String> names,
        @Schema(examples = "Doha") String place,
        LocalDate opensOn,
        LocalDate closesOn,
        @Nullable LocalDate definitiveOn,
        @Schema(examples = "2028-2031") String period,

        @Schema(implementation = String.class, examples = "Europe/Zurich")
        ZoneId zone,

        String source) {
    static ConferenceView of(Conference conference, Schedule schedule) {
        return new ConferenceView(
                conference.id(),
                conference.name(ReaderLanguage.current()),
                conference.names(),
                conference.place(),
                schedule.opensOn(),
                schedule.closesOn(),
                schedule.definitiveOn(),
                conference.period(),
                conference.zone(),
                conference.source());
    }
}
