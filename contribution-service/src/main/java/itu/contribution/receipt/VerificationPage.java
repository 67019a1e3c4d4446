package itu.contribution.receipt;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import itu.platform.language.Language;

/**
 * The page for those who scan the code of a receipt, as {@code templates/receipt/verification.html} shows it.
 *
 * @param verdict what to tell; null while nothing was asked
 * @param genuine whether the receipt is
 * @param key id of the key that signed it; null unless it is genuine
 */
public record VerificationPage(
        ReceiptWording say,
        String number,
        String hash,
        @Nullable String verdict,
        boolean genuine,
        @Nullable String key) {

    static VerificationPage empty(Language language, String number, String hash) {
        return new VerificationPage(new ReceiptWording(language), number, hash, null, false, null);
    }

    static VerificationPage unknown(Language language, String number, String hash) {
        var say = new ReceiptWording(language);
        return new VerificationPage(say, number, hash, say.get("verification.unknown"), false, null);
    }

    static VerificationPage genuine(Language language, Receipt receipt) {
        var say = new ReceiptWording(language);
        var verdict = say.get("verification.genuine", Map.of("date", say.date(receipt.issuedOn())));
        return new VerificationPage(
                say,
                receipt.number(),
                receipt.hash(),
                verdict,
                true,
                receipt.signature().keyId());
    }

    public Language language() {
        return say.language();
    }

    public String direction() {
        return language().rightToLeft() ? "rtl" : "ltr";
    }

    /** The languages that the page can be had in, by their own names. */
    public List<Choice> languages() {
        return List.of(
                new Choice("en", "English"),
                new Choice("fr", "Français"),
                new Choice("es", "Español"),
                new Choice("ru", "Русский"),
                new Choice("zh", "中文"),
                new Choice("ar", "العربية"));
    }

    /** The query of the same page in another language. */
    public String query(String language) {
        return "number=%s&hash=%s&language=%s".formatted(encoded(number), encoded(hash), language);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** A language and its own name. */
    public record Choice(String tag, String name) {}
}
