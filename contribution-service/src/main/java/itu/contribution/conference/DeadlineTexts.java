package itu.contribution.conference;

import java.util.Locale;
import java.util.Map;

import itu.contribution.conference.rules.DeadlineRule;
import itu.platform.language.Language;
import itu.platform.problem.Texts;

/** What a deadline of a conference is, in words. */
public final class DeadlineTexts {
    private DeadlineTexts() {}

    /** A few words for a calendar. */
    public static String title(DeadlineRule rule, Conference conference, Language language) {
        return text("title", rule, conference, language);
    }

    /** A whole sentence. */
    public static String sentence(DeadlineRule rule, Conference conference, Language language) {
        return text("sentence", rule, conference, language);
    }

    private static String text(String form, DeadlineRule rule, Conference conference, Language language) {
        return Texts.format(
                "messages",
                "deadline." + rule.name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + form,
                language,
                Map.of("conference", conference.id(), "period", conference.period(), "provision", rule.provision()));
    }
}
