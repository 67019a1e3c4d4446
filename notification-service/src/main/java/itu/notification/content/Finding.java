package itu.notification.content;

import org.jspecify.annotations.Nullable;

import itu.platform.language.Language;

/**
 * What stands against sending a text.
 *
 * @param code {@code language-missing}, {@code language-outdated}, {@code placeholders-differ}, {@code placeholder-unknown}
 * @param language the one concerned; null when all are
 * @param detail what exactly, such as the names of placeholders; not translated
 */
public record Finding(
        String code, @Nullable Language language, @Nullable String detail) {}
