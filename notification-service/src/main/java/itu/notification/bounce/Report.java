package itu.notification.bounce;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import itu.notification.bounce.report.ReportReader;
import itu.notification.bounce.report.Verdict;

/**
 * A verdict that is to have its effect.
 *
 * @param key the same for the same message, whichever way it comes
 */
record Report(String key, Channel channel, Verdict verdict) {

    /** Reads a message. It is known again by its Message-ID and the return path it came to; without either by its content. */
    static Report of(byte[] message, Channel channel) {
        var verdict = ReportReader.read(message);
        var path = verdict.returnPaths().isEmpty() ? "" : verdict.returnPaths().getFirst();
        var known = verdict.messageId() == null
                ? message
                : (verdict.messageId() + '\n' + path).getBytes(StandardCharsets.UTF_8);
        return new Report(sha256(known), channel, verdict);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
