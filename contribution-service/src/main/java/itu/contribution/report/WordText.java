package itu.contribution.report;

import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/** Writes paragraphs of a Word document in the direction of its language. */
final class WordText {
    private static final int TIGHT = 40;

    private final boolean rightToLeft;

    WordText(boolean rightToLeft) {
        this.rightToLeft = rightToLeft;
    }

    XWPFRun write(XWPFParagraph paragraph, String text, boolean bold) {
        direct(paragraph);
        var run = paragraph.createRun();
        run.setText(text);
        style(run, bold);
        return run;
    }

    /** In a table or a footer, where lines stand close. */
    XWPFRun small(XWPFParagraph paragraph, String text, boolean bold, int halfPoints) {
        var run = write(paragraph, text, bold);
        paragraph.setSpacingBefore(TIGHT);
        paragraph.setSpacingAfter(TIGHT);
        var properties = properties(run);
        properties.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        properties.addNewSzCs().setVal(BigInteger.valueOf(halfPoints));
        return run;
    }

    void direct(XWPFParagraph paragraph) {
        var properties = properties(paragraph);
        if (rightToLeft && !properties.isSetBidi()) {
            properties.addNewBidi();
        }
    }

    void style(XWPFRun run, boolean bold) {
        if (bold) {
            run.setBold(true);
            properties(run).addNewBCs();
        }
        if (rightToLeft) {
            properties(run).addNewRtl();
        }
    }

    private static CTPPr properties(XWPFParagraph paragraph) {
        var content = paragraph.getCTP();
        return content.isSetPPr() ? content.getPPr() : content.addNewPPr();
    }

    private static CTRPr properties(XWPFRun run) {
        var content = run.getCTR();
        return content.isSetRPr() ? content.getRPr() : content.addNewRPr();
    }
}
