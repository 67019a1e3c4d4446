package itu.contribution.receipt;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;

import itu.platform.language.Language;
import itu.platform.problem.Texts;

/** The sentences and labels of receipts and their verification in one language; templates ask for them by key. */
public record ReceiptWording(Language language) {
    public String get(String key) {
        return get(key, Map.of());
    }

    String get(String key, Map<String, ?> values) {
        return Texts.format("messages", key, language, values);
    }

    String date(LocalDate day) {
        return DateTimeFormatter.ofPattern(get("receipt.date"), language.locale())
                .format(day);
    }
}
