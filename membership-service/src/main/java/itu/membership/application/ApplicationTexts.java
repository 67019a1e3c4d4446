package itu.membership.application;

import java.util.Locale;
import java.util.Map;

import itu.membership.application.rules.ApplicationState;
import itu.membership.application.rules.Route;
import itu.platform.problem.FieldError;
import itu.platform.problem.ReaderLanguage;
import itu.platform.problem.Texts;

/** Sentences about applications in the reader's language. */
final class ApplicationTexts {
    private ApplicationTexts() {}

    /** A fault of a form; its code is also the key of its sentence. */
    static FieldError fault(String pointer, String code, Map<String, ?> values) {
        return new FieldError(pointer, code, text("application." + code, values));
    }

    /** Who approves an application that takes this way. */
    static String of(Route route, String provision, String memberState) {
        return text("application.route." + key(route), Map.of("provision", provision, "memberState", memberState));
    }

    /** What comes next for an application in this state. */
    static String of(ApplicationState state, String memberState) {
        return text("application.state." + key(state), Map.of("memberState", memberState));
    }

    private static String key(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String text(String key, Map<String, ?> values) {
        return Texts.format("messages", key, ReaderLanguage.current(), values);
    }
}
