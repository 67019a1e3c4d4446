package itu.notification.circular;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import itu.notification.content.ArchiveAddress;

/**
 * The reference of a letter or document, in one of the styles in use.
 *
 * @param value as printed, such as {@code CL-25/36}
 */
record CircularReference(String value) {
    private static final String LANGUAGE = "(-[ACEFRS])?";
    private static final String REVISED = "(\\(Rev\\.[1-9]\\d?\\))?";
    private static final String NUMBER = "[1-9]\\d{0,4}";

    private static final List<Pattern> STYLES = List.of(
            // Circular letters of the General Secretariat, and letters to a part of the Member States
            style("(CL|DM)-\\d{2}/" + NUMBER),
            // Bureaux
            style("(BR|TSB|BDT)/DIR/" + NUMBER),
            // Council
            style("C\\d{2}(-ADD)?/" + NUMBER + REVISED + LANGUAGE),
            style("C\\d{2}/(INF|ADM|DT|DL)/" + NUMBER + REVISED + LANGUAGE),
            style("CWG-[A-Z&]{2,12}-\\d{1,3}/(INF/)?" + NUMBER + LANGUAGE),
            // Advisory groups, by their English and French names
            style("(TDAG|GCDT)-\\d{2}/(INF/)?" + NUMBER + LANGUAGE),
            // Plenipotentiary conferences
            style("PP-?\\d{2}/" + NUMBER + REVISED + LANGUAGE),
            // Permanent links
            style("S\\d{2}-(SG-CIR|CL-C)-\\d{4}"));

    CircularReference {
        if (STYLES.stream().noneMatch(style -> style.matcher(value).matches())) {
            throw new IllegalArgumentException("No style of reference");
        }
    }

    /** The reference that a text is; empty when it is none. */
    static Optional<CircularReference> of(String text) {
        return STYLES.stream().anyMatch(style -> style.matcher(text).matches())
                ? Optional.of(new CircularReference(text))
                : Optional.empty();
    }

    /** As it stands in addresses: {@code CL-25/36} gives {@code CL-25-36}. */
    String slug() {
        return ArchiveAddress.slug(value);
    }

    /** The reference of a corrigendum or revision, by its number. */
    String revised(RevisionKind kind, int number) {
        return value + (kind == RevisionKind.REVISION ? " (Rev." : " (Corr.") + number + ")";
    }

    private static Pattern style(String pattern) {
        return Pattern.compile(pattern);
    }
}
