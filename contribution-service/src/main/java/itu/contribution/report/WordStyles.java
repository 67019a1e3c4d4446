package itu.contribution.report;

import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

import itu.platform.language.Language;

/** The styles of the Word document: fonts for all scripts, its language, and headings that make up an outline. */
final class WordStyles {
    static final String TITLE = "Title";
    static final String HEADING = "Heading1";

    private static final String COLOUR = "1F3A5F";
    private static final int TEXT_HALF_POINTS = 20;
    private static final int HEADING_HALF_POINTS = 26;
    private static final int TITLE_HALF_POINTS = 34;
    private static final int SPACE_BEFORE = 280;
    private static final int SPACE_AFTER = 120;

    private WordStyles() {}

    static void addTo(XWPFDocument document, Language language) {
        var styles = document.createStyles();
        var defaults = styles.getCtStyles().addNewDocDefaults();
        var run = defaults.addNewRPrDefault().addNewRPr();
        var fonts = run.addNewRFonts();
        fonts.setAscii("Arial");
        fonts.setHAnsi("Arial");
        fonts.setCs("Arial");
        fonts.setEastAsia("Microsoft YaHei");
        size(run, TEXT_HALF_POINTS);
        var lang = run.addNewLang();
        lang.setVal(language.tag());
        lang.setEastAsia(language == Language.ZH ? "zh-CN" : "en-US");
        lang.setBidi(language.rightToLeft() ? language.tag() : "ar-SA");
        defaults.addNewPPrDefault().addNewPPr().addNewSpacing().setAfter(BigInteger.valueOf(SPACE_AFTER));
        styles.addStyle(new XWPFStyle(heading(TITLE, "Title", TITLE_HALF_POINTS, -1)));
        styles.addStyle(new XWPFStyle(heading(HEADING, "heading 1", HEADING_HALF_POINTS, 0)));
    }

    private static CTStyle heading(String id, String name, int halfPoints, int outlineLevel) {
        var style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        var paragraph = style.addNewPPr();
        paragraph.addNewKeepNext();
        var spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(SPACE_BEFORE));
        spacing.setAfter(BigInteger.valueOf(SPACE_AFTER));
        if (outlineLevel >= 0) {
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(outlineLevel));
        }
        var run = style.addNewRPr();
        run.addNewB();
        run.addNewBCs();
        run.addNewColor().setVal(COLOUR);
        size(run, halfPoints);
        return style;
    }

    private static void size(CTRPr run, int halfPoints) {
        run.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        run.addNewSzCs().setVal(BigInteger.valueOf(halfPoints));
    }
}
