package itu.contribution.call;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The reference of a letter or document that makes a call, in any of the styles in use. */
final class CallReference {
    private static final List<Pattern> STYLES = List.of(
            Pattern.compile("(CL|DM)-\\d{2}/\\d+"),
            Pattern.compile("(BR|TSB|BDT)/DIR/\\d+"),
            Pattern.compile("C\\d{2}(-ADD)?/((INF|ADM|DT|DL)/)?\\d+(\\(Rev\\.\\d+\\))?(-[ACEFRS])?"),
            Pattern.compile("(TDAG|GCDT)-\\d{2}/(INF/)?\\d+(-[ACEFRS])?"),
            Pattern.compile("CWG-[A-Z&]+-\\d+/(INF/)?\\d+"),
            Pattern.compile("PP-?\\d{2}/\\d+(-[ACEFRS])?"));

    private CallReference() {}

    static boolean known(String reference) {
        return STYLES.stream().anyMatch(style -> style.matcher(reference).matches());
    }

    /** The reference as it stands in addresses: {@code CL-25/36} gives {@code CL-25-36}. */
    static String slug(String reference) {
        return reference.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "-").replaceAll("-$", "");
    }
}
