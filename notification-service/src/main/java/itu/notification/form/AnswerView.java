package itu.notification.form;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An answer as the office sees it.
 *
 * @param given by question; every value is a list of texts
 * @param officer subject identifier of whom it was handed to
 * @param campaign the campaign whose letter led here
 * @param acknowledgement QUEUED, HANDED, SENT, FAILED or ERASED; absent in lists and where no letter is owed
 * @param steps what was done about it; absent in lists
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnswerView(
        UUID id,
        String form,
        int formVersion,
        long number,
        @Schema(examples = "fr") String language,
        Instant receivedAt,
        FormAnswer.State state,
        @Nullable String officer,
        @Nullable String organization,
        @Schema(examples = "CHE") @Nullable String country,
        Map<String, List<String>> given,
        @Nullable UUID campaign,
        @Nullable Instant erasedAt,
        @Nullable String acknowledgement,
        @Nullable List<AnswerStep> steps) {
    static AnswerView of(FormAnswer answer) {
        return of(answer, null, null);
    }

    static AnswerView of(FormAnswer answer, @Nullable String acknowledgement, @Nullable List<AnswerStep> steps) {
        return new AnswerView(
                answer.id(),
                answer.form(),
                answer.formVersion(),
                answer.number(),
                answer.language().tag(),
                answer.receivedAt(),
                answer.state(),
                answer.officer(),
                answer.organization(),
                answer.country(),
                answer.given(),
                answer.campaign(),
                answer.erasedAt(),
                acknowledgement,
                steps);
    }
}
