package itu.notification.letter;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The members of an event as words of a letter: dates as the language writes them, amounts with their currency, codes by their
 * name, of names the one in the language. Nested members are joined: {@code admission.total} is {@code admissionTotal}.
 */
final class FactWords {
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]+");
    private static final char NARROW_SPACE = '\u202f';

    private final LetterTexts texts;
    private final Map<String, String> words = new LinkedHashMap<>();

    private FactWords(LetterTexts texts) {
        this.texts = texts;
    }

    static Map<String, String> of(JsonNode facts, LetterTexts texts) {
        var reading = new FactWords(texts);
        reading.read("", facts);
        return reading.words;
    }

    private void read(String prefix, JsonNode node) {
        for (var member : node.properties()) {
            var name = joined(prefix, member.getKey());
            var value = member.getValue();
            if (value.isObject() && value.has("amount")) {
                words.put(name, money(value));
            } else if (value.isObject() && value.has("en")) {
                words.put(
                        name,
                        value.path(texts.language().tag())
                                .asText(value.get("en").asText()));
            } else if (value.isObject()) {
                read(name, value);
            } else if (value.isArray()) {
                words.put(name, list(name, value));
            } else if (member.getKey().equals("amount") && node.has("currency")) {
                words.put(name, money(node));
            } else if (!value.isNull()) {
                words.put(name, word(member.getKey(), value.asText()));
            }
        }
    }

    private String list(String name, JsonNode values) {
        return values.valueStream()
                .map(value -> value.isObject()
                        ? value.valueStream().map(JsonNode::asText).collect(Collectors.joining(" "))
                        : word(name, value.asText()))
                .collect(Collectors.joining(", "));
    }

    private String word(String member, String value) {
        if (DATE.matcher(value).matches()) {
            return texts.date(LocalDate.parse(value));
        }
        if (CODE.matcher(value).matches()) {
            return texts.named(member + "." + value.toLowerCase(Locale.ROOT).replace('_', '-'), value);
        }
        return value;
    }

    /** In the form that all six languages read alike: the code of the currency, digits in groups of three, a point. */
    private static String money(JsonNode money) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(NARROW_SPACE);
        return money.path("currency").asText() + " "
                + new DecimalFormat("#,##0.00", symbols)
                        .format(new BigDecimal(money.get("amount").asText()));
    }

    private static String joined(String prefix, String member) {
        return prefix.isEmpty() ? member : prefix + Character.toUpperCase(member.charAt(0)) + member.substring(1);
    }
}
