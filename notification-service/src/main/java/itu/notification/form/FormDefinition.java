package itu.notification.form;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a form asks, and when.
 *
 * @param titles by language tag
 * @param introductions by language tag; an empty line begins a paragraph
 * @param nextSteps by language tag: what the acknowledgement says will follow
 * @param opensOn first day in the zone; null means since ever
 * @param closesOn last day in the zone, the whole of it; null means no end
 * @param zone IANA zone of both days
 * @param office functional mailbox to ask and to write to after the last day
 * @param calendar events that the acknowledgement lists
 * @param synthetic whether answers are demonstration data; the page and the letter say so
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FormDefinition(
        @NotNull Purpose purpose,
        @NotNull Map<String, String> titles,
        @NotNull Map<String, String> introductions,
        @NotNull Map<String, String> nextSteps,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate closesOn,
        @Schema(examples = "Europe/Zurich") @NotNull String zone,

        @Schema(examples = "partnerships@itu-suite.example") @NotNull @Size(max = 254)
        String office,

        @Nullable @Size(max = 50) List<@Valid Occasion> calendar,
        @NotEmpty @Size(max = 60) List<Question> questions,
        boolean synthetic) {
    /** An event that whoever answered may want to know of. */
    record Occasion(
            @NotNull LocalDate on,
            @Nullable LocalDate until,
            @NotNull Map<String, String> titles) {}

    /** Whether a form can be answered. */
    enum Phase {
        NOT_YET,
        OPEN,
        CLOSED
    }

    Phase phase(Instant now) {
        var today = LocalDate.ofInstant(now, ZoneId.of(zone));
        if (opensOn != null && today.isBefore(opensOn)) {
            return Phase.NOT_YET;
        }
        return closesOn != null && today.isAfter(closesOn) ? Phase.CLOSED : Phase.OPEN;
    }

    List<Occasion> occasions() {
        return calendar == null ? List.of() : calendar;
    }

    Optional<Question> meaning(Question.Meaning meaning) {
        return questions.stream()
                .filter(question -> question.meaning() == meaning)
                .findFirst();
    }

    /** What of an answer holds nothing about a person. */
    Map<String, List<String>> impersonal(Map<String, List<String>> given) {
        return kept(given, Question::impersonal);
    }

    /** The coded choices of an answer. */
    Map<String, List<String>> coded(Map<String, List<String>> given) {
        return kept(given, Question::coded);
    }

    private Map<String, List<String>> kept(Map<String, List<String>> given, Predicate<Question> wanted) {
        var kept = new LinkedHashMap<String, List<String>>();
        questions.stream().filter(wanted).forEach(question -> {
            var values = given.get(question.key());
            if (values != null) {
                kept.put(question.key(), values);
            }
        });
        return kept;
    }
}
