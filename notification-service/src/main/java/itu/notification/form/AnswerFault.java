package itu.notification.form;

import java.util.Map;

import itu.platform.language.Language;

/**
 * What is wrong with the answer to one question.
 *
 * @param question its key; the empty string when the whole answer is meant
 * @param code names the sentence, {@code fault.<code>}
 * @param figures what the sentence tells
 */
record AnswerFault(String question, String code, Map<String, Object> figures) {
    static AnswerFault of(Question question, String code) {
        return new AnswerFault(question.key(), code, Map.of());
    }

    static AnswerFault of(Question question, String code, String figure, Object value) {
        return new AnswerFault(question.key(), code, Map.of(figure, value));
    }

    static AnswerFault whole(String code) {
        return new AnswerFault("", code, Map.of());
    }

    String sentence(Language language) {
        return FormTexts.text("fault." + code, language, figures);
    }
}
