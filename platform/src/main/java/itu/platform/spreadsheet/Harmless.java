package itu.platform.spreadsheet;

/** Keeps a text that somebody gave from being run as a formula by the spreadsheet that opens it. */
public final class Harmless {
    private static final String STARTS_FORMULA = "=+-@＝＋－＠\t\r";

    private Harmless() {}

    /** The text, behind an apostrophe if a spreadsheet might take it for a formula. */
    public static String text(String text) {
        return !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
