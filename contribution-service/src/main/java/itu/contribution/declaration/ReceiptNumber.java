package itu.contribution.declaration;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number on a receipt, such as {@code CL-25-36/CHE/0001} or {@code CS-165B/CHE/0001}.
 *
 * @param series slug of the call, or the provision of a class chosen outside a call
 * @param contributor code of the contributor
 * @param count of the contributor in the series, without gaps, from 1
 */
public record ReceiptNumber(String series, String contributor, int count) {
    private static final Pattern FORM = Pattern.compile("([A-Z0-9-]+)/([A-Z0-9.]+)/([0-9]{4,9})");

    /** The number in a text; empty for another text, be it the same number in another form. */
    public static Optional<ReceiptNumber> read(String text) {
        var parts = FORM.matcher(text);
        return parts.matches()
                ? Optional.of(new ReceiptNumber(parts.group(1), parts.group(2), Integer.parseInt(parts.group(3))))
                        .filter(number -> number.toString().equals(text))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "%s/%s/%04d".formatted(series, contributor, count);
    }
}
