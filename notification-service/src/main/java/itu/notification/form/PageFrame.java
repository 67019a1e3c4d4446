package itu.notification.form;

import java.util.Arrays;
import java.util.List;

import io.quarkus.qute.RawString;
import org.jspecify.annotations.Nullable;

import itu.notification.page.PublicPages;
import itu.platform.language.Language;

/**
 * What stands around every page of a form. The template reads public members only.
 *
 * @param notice that all is demonstration data; null when it is not
 * @param languages the same page in the six languages
 */
public record PageFrame(
        String language,
        String direction,
        String title,
        RawString style,
        @Nullable String notice,
        String footer,
        String languagesLabel,
        List<Choice> languages) {

    public record Choice(String tag, String name, String address, boolean current) {}

    /** @param path of the page, with %s where its language stands */
    public static PageFrame of(String title, boolean synthetic, String path, PublicPages pages, Language language) {
        return new PageFrame(
                language.tag(),
                language.rightToLeft() ? "rtl" : "ltr",
                title,
                pages.style(),
                synthetic ? FormTexts.text("synthetic", language) : null,
                FormTexts.text("footer", language),
                FormTexts.text("languages", language),
                Arrays.stream(Language.values())
                        .map(each -> new Choice(
                                each.tag(), name(each), pages.path(path.formatted(each.tag())), each == language))
                        .toList());
    }

    private static String name(Language language) {
        return FormTexts.text("language.name", language);
    }
}
