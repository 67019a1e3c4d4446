package itu.membership.account;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A part of an account.
 *
 * @param available whether this service is told of it at all
 * @param knownUpTo the instant up to which it is known: of the newest fact that came, or of the answer for its own record
 * @param why a sentence in the reader's language, where it is not available
 */
@Schema(description = "A part of an account, at most 50 items")
record Section<T>(
        @Schema(description = "Whether this service is told of it at all")
        boolean available,

        @Schema(description = "Of the newest fact that came; absent while none did") @Nullable
        Instant knownUpTo,

        @Schema(description = "Why it is not available, in the language of Accept-Language") @Nullable
        String why,

        @Nullable List<T> items) {
    static <T> Section<T> of(List<T> items, @Nullable Instant knownUpTo) {
        return new Section<>(true, knownUpTo, null, items);
    }

    static <T> Section<T> none(String why) {
        return new Section<>(false, null, why, null);
    }
}
