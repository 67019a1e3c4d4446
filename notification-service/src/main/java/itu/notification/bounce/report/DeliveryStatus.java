package itu.notification.bounce.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What a message/delivery-status says of one recipient (RFC 3464).
 *
 * @param action failed, delayed, delivered, relayed or expanded, in lower case
 */
record DeliveryStatus(
        String action,
        @Nullable String status,
        @Nullable String diagnostic,
        @Nullable String recipient) {
    private static final List<String> BY_WEIGHT = List.of("failed", "delayed", "relayed", "expanded", "delivered");

    /** The recipient that fared worst; our mails have one recipient each, but systems on the way may list more. */
    static Optional<DeliveryStatus> worst(String text) {
        return Arrays.stream(text.split("(?:\\r?\\n[ \\t]*){2,}"))
                .map(String::strip)
                .map(Headers::parse)
                .filter(fields -> fields.has("action") || fields.has("status") || fields.has("diagnostic-code"))
                .map(DeliveryStatus::of)
                .min((a, b) -> Integer.compare(weight(a), weight(b)));
    }

    private static DeliveryStatus of(Headers fields) {
        var diagnostic = fields.first("diagnostic-code").map(DeliveryStatus::afterType);
        var status = fields.first("status").flatMap(Statuses::enhanced);
        return new DeliveryStatus(
                action(fields, status.orElse("")),
                diagnostic
                        .flatMap(Statuses::enhanced)
                        .filter(told -> status.isEmpty() || status.get().endsWith(".0.0"))
                        .or(() -> status)
                        .orElse(null),
                diagnostic.orElse(null),
                // Where a mailbox passes mail on, the final one is another, and its death is not that of ours.
                fields.first("final-recipient")
                        .or(() -> fields.first("original-recipient"))
                        .or(() -> fields.first("x-actual-recipient"))
                        .map(DeliveryStatus::afterType)
                        .map(DeliveryStatus::bare)
                        .orElse(null));
    }

    /** Some leave the action out, or write it in their own language. */
    private static String action(Headers fields, String status) {
        var word = fields.value("action").split("[\\s(;]", 2)[0].toLowerCase(Locale.ROOT);
        if (BY_WEIGHT.contains(word)) {
            return word;
        }
        return status.startsWith("2") ? "delivered" : "failed";
    }

    private static int weight(DeliveryStatus status) {
        return BY_WEIGHT.indexOf(status.action());
    }

    private static String afterType(String value) {
        var semicolon = value.indexOf(';');
        return (semicolon < 0 || semicolon > 20 ? value : value.substring(semicolon + 1)).strip();
    }

    private static String bare(String address) {
        return address.replaceAll("^<|>$", "").strip();
    }
}
