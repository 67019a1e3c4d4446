package itu.notification.form;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A version of a form as the office sees it.
 *
 * @param state DRAFT, PUBLISHED, or REPLACED by a newer version
 * @param published number of the version that the public sees; absent when it sees none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FormView(
        String key,
        int version,
        State state,
        @Nullable Integer published,
        String draftedBy,
        Instant recordedAt,
        FormDefinition definition) {
    enum State {
        DRAFT,
        PUBLISHED,
        REPLACED
    }

    static FormView of(Form form, FormVersion version) {
        return new FormView(
                form.key(),
                version.number(),
                state(form, version.number()),
                form.published(),
                version.draftedBy(),
                version.recordedAt(),
                version.definition());
    }

    private static State state(Form form, int number) {
        if (form.published() != null && form.published() == number) {
            return State.PUBLISHED;
        }
        return number == form.latest() ? State.DRAFT : State.REPLACED;
    }
}
