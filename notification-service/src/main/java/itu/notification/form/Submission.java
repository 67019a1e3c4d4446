package itu.notification.form;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import itu.platform.language.Language;

/**
 * An answer as it comes in.
 *
 * @param values by question, unchecked
 * @param token of the page that it was written on; null when it did not come from a page
 * @param recipient the token of the letter that led here; null when none did
 */
record Submission(
        Language language,
        Map<String, List<String>> values,
        @Nullable String token,
        @Nullable String recipient) {}
