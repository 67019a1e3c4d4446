package itu.contribution.receipt;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;

import itu.platform.language.Language;
import itu.platform.problem.Texts;

/** The sentences and labels of receipts and their verification in one language; templates ask for them by key. */
public record ReceiptWording(Language language) {
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'").withZone(ZoneOffset.UTC);

    public String get(String key) {
        return get(key, Map.of());
    }

    String get(String key, Map<String, ?> values) {
        return Texts.format("messages", key, language, values);
    }

    /** An instant to the second, in UTC. */
    public String second(Instant moment) {
        return SECOND.format(moment);
    }

    public String date(LocalDate day) {
        return DateTimeFormatter.ofPattern(get("receipt.date"), language.locale())
                .format(day);
    }
}
