package itu.notification.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import itu.platform.problem.FieldError;

/** Where a definition lacks one of the six languages; it cannot be published until there is no such place. */
final class MissingLanguages {
    private MissingLanguages() {}

    static List<FieldError> of(FormDefinition definition) {
        return texts(definition).entrySet().stream()
                .flatMap(place -> Words.missing(place.getValue()).stream()
                        .map(language ->
                                FormTexts.fault(place.getKey() + "/" + language.tag(), "language-missing", Map.of())))
                .toList();
    }

    private static Map<String, Map<String, String>> texts(FormDefinition definition) {
        var texts = new LinkedHashMap<String, Map<String, String>>();
        texts.put("/titles", definition.titles());
        texts.put("/introductions", definition.introductions());
        texts.put("/nextSteps", definition.nextSteps());
        for (var i = 0; i < definition.occasions().size(); i++) {
            texts.put(
                    "/calendar/" + i + "/titles", definition.occasions().get(i).titles());
        }
        for (var i = 0; i < definition.questions().size(); i++) {
            var pointer = "/questions/" + i;
            var question = definition.questions().get(i);
            texts.put(pointer + "/labels", question.labels());
            put(texts, pointer + "/hints", question.hints());
            for (var c = 0; c < question.offered().size(); c++) {
                texts.put(
                        pointer + "/choices/" + c + "/labels",
                        question.offered().get(c).labels());
            }
        }
        return texts;
    }

    private static void put(
            Map<String, Map<String, String>> texts, String pointer, @Nullable Map<String, String> found) {
        if (found != null) {
            texts.put(pointer, found);
        }
    }
}
