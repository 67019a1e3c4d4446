package itu.notification;

import java.util.Map;

import itu.platform.problem.FieldError;
import itu.platform.problem.ReaderLanguage;
import itu.platform.problem.Texts;

/** Sentences of this service in the reader's language, from {@code messages_<language>.properties}. */
public final class Messages {
    private Messages() {}

    public static String text(String key, Map<String, ?> values) {
        return Texts.format("messages", key, ReaderLanguage.current(), values);
    }

    /** A fault of a field or column; the code is also the key of its sentence. */
    public static FieldError fault(String pointer, String code, Map<String, ?> values) {
        return new FieldError(pointer, code, text(code, values));
    }
}
