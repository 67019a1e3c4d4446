package itu.notification.content;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import itu.local.test.CommittedDocument;
import itu.platform.language.Language;

/** The letters of the demonstration, read from their files. */
public final class DemoLetters {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FOLDER = "deploy/local/data/demo/letters/";

    private DemoLetters() {}

    public static Stream<String> keys() {
        return Stream.of(
                "cl-25-36",
                "cl-25-36-reminder-60",
                "cl-25-36-reminder-30",
                "cl-25-36-reminder-14",
                "cl-25-36-regional-directors",
                "cl-25-36-reminder-3",
                "bdt-dir-110",
                "bdt-dir-110-reminder");
    }

    /** The body that is posted, with its texts. */
    public static JsonNode body(String key) {
        var body = (ObjectNode) meta(key).path("body");
        var texts = body.putObject("texts");
        for (var language : Language.values()) {
            var words = words(key, language);
            texts.putObject(language.tag()).put("subject", words.subject()).put("body", words.body());
        }
        return body;
    }

    static JsonNode meta(String key) {
        try {
            return JSON.readTree(CommittedDocument.read(FOLDER + key + "/letter.json"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Words words(String key, Language language) {
        var file = CommittedDocument.read(FOLDER + key + "/" + language.tag() + ".md");
        var end = file.indexOf('\n');
        return new Words(file.substring(2, end), file.substring(end).strip(), null);
    }

    static List<Placeholder> placeholders(String key) {
        return meta(key)
                .path("body")
                .path("placeholders")
                .valueStream()
                .map(node -> new Placeholder(
                        node.path("name").asText(),
                        PlaceholderType.valueOf(node.path("type").asText()),
                        node.path("required").asBoolean(),
                        node.path("example").asText(),
                        node.path("description").asText()))
                .toList();
    }

    /** As an edition that nobody kept. */
    static WrittenEdition edition(String key) {
        var variants = new EnumMap<Language, Variant>(Language.class);
        for (var language : Language.values()) {
            var words = words(key, language);
            variants.put(language, new Variant(language, words.subject(), words.body(), 1, 1));
        }
        var body = meta(key).path("body");
        return new WrittenEdition(
                new Edition(new UUID(0, key.hashCode()), 1),
                WrittenEdition.Kind.TEMPLATE,
                Language.ofTag(body.path("sourceLanguage").asText()),
                List.of(Language.EN),
                body.path("official").asBoolean(),
                true,
                placeholders(key),
                null,
                Map.copyOf(variants),
                true,
                Instant.EPOCH,
                "test");
    }
}
