package itu.membership.duplicate;

import java.util.Locale;
import java.util.Map;

import itu.membership.duplicate.rules.Likeness;
import itu.platform.problem.ReaderLanguage;
import itu.platform.problem.Texts;

/** Says in the reader's language what two entries have in common. */
final class DuplicateTexts {
    private DuplicateTexts() {}

    static String of(Likeness kind) {
        return Texts.format(
                "messages",
                "duplicate." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                ReaderLanguage.current(),
                Map.of());
    }
}
