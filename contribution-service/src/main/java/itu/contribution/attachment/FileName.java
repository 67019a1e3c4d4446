package itu.contribution.attachment;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** The name of a file, made harmless: no path, no control character, nothing that ends a header. */
record FileName(String value) {
    private static final Pattern HARMFUL = Pattern.compile("[^\\p{L}\\p{M}\\p{N} ._()-]");
    private static final Pattern NOT_ASCII = Pattern.compile("[^\\x20-\\x7e]");
    private static final int LONGEST = 120;

    static FileName of(@Nullable String given, ScanFormat format) {
        var last = given == null ? "" : given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var harmless = HARMFUL.matcher(last).replaceAll("_").strip();
        var cut = harmless.substring(
                0, harmless.offsetByCodePoints(0, Math.min(LONGEST, harmless.codePointCount(0, harmless.length()))));
        return new FileName(
                cut.isEmpty() || cut.startsWith(".") ? "scan." + format.name().toLowerCase(Locale.ROOT) : cut);
    }

    /** Value of {@code Content-Disposition} (RFC 6266), with the whole name and one in ASCII. */
    String disposition() {
        var encoded = URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s"
                .formatted(NOT_ASCII.matcher(value).replaceAll("_"), encoded);
    }
}
