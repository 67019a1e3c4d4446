package itu.contribution.report;

import java.math.BigInteger;
import java.time.Instant;
import java.util.regex.Pattern;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

import itu.contribution.report.Paper.Chart;
import itu.contribution.report.Paper.Facts;
import itu.contribution.report.Paper.Notice;
import itu.contribution.report.Paper.Paragraph;
import itu.contribution.report.Paper.Section;
import itu.contribution.report.Paper.Table;
import itu.contribution.spreadsheet.SteadyPackage;

/** A report as a Word document, for those who carry it on into a document of the Council. */
final class DocxReport {
    private static final BigInteger A4_WIDTH = BigInteger.valueOf(11906);
    private static final BigInteger A4_HEIGHT = BigInteger.valueOf(16838);
    private static final BigInteger MARGIN = BigInteger.valueOf(1134);
    private static final int SMALL_HALF_POINTS = 15;
    private static final String NOTICE_FILL = "FDF0D5";
    private static final Pattern FIELD = Pattern.compile("(?=\\{)|(?<=})");

    private final Paper paper;
    private final Instant moment;
    private final WordText text;
    private final XWPFDocument document = new XWPFDocument();

    private DocxReport(Paper paper, Instant moment) {
        this.moment = moment;
        this.paper = paper;
        this.text = new WordText(paper.wording().language().rightToLeft());
    }

    static byte[] of(Paper paper, Instant moment) {
        var report = new DocxReport(paper, moment);
        report.write();
        return SteadyPackage.of(report.document, paper.title(), paper.wording(), moment);
    }

    private void write() {
        WordStyles.addTo(document, paper.wording().language());
        page();
        text.small(document.createParagraph(), paper.type(), true, SMALL_HALF_POINTS);
        styled(WordStyles.TITLE, paper.title());
        paper.sections().forEach(this::write);
        runningHead();
        footer();
    }

    private void page() {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(A4_WIDTH);
        size.setH(A4_HEIGHT);
        var margins = section.addNewPgMar();
        margins.setLeft(MARGIN);
        margins.setRight(MARGIN);
        margins.setTop(MARGIN);
        margins.setBottom(MARGIN);
        margins.setHeader(BigInteger.valueOf(567));
        margins.setFooter(BigInteger.valueOf(567));
        margins.setGutter(BigInteger.ZERO);
        if (paper.wording().language().rightToLeft()) {
            section.addNewBidi();
        }
    }

    private void write(Section section) {
        if (section.heading() != null) {
            var heading = styled(WordStyles.HEADING, section.heading());
            heading.setPageBreak(section.sheet() != null);
        }
        for (var block : section.blocks()) {
            switch (block) {
                case Paragraph(var words) -> text.write(document.createParagraph(), words, false);
                case Notice(var words) -> notice(words);
                case Facts facts -> {
                    WordTable.write(document, facts, paper.wording());
                    document.createParagraph();
                }
                case Table table -> {
                    WordTable.write(document, table, paper.wording());
                    document.createParagraph();
                }
                case Chart chart -> {
                    var paragraph = document.createParagraph();
                    paragraph.setAlignment(ParagraphAlignment.CENTER);
                    WordChart.draw(document, paragraph.createRun(), chart, moment);
                }
            }
        }
    }

    private XWPFParagraph styled(String style, String words) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        text.direct(paragraph);
        var run = paragraph.createRun();
        run.setText(words);
        text.style(run, false);
        return paragraph;
    }

    private void notice(String words) {
        var paragraph = document.createParagraph();
        text.write(paragraph, words, true);
        paragraph.getCTP().getPPr().addNewShd().setFill(NOTICE_FILL);
    }

    private void runningHead() {
        if (paper.running() != null) {
            var head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
            head.setAlignment(ParagraphAlignment.CENTER);
            text.small(head, paper.running(), true, SMALL_HALF_POINTS);
        }
    }

    private void footer() {
        var footer = document.createFooter(HeaderFooterType.DEFAULT);
        paper.footer().forEach(line -> text.small(footer.createParagraph(), line, false, SMALL_HALF_POINTS));
        var page = footer.createParagraph();
        page.setAlignment(ParagraphAlignment.RIGHT);
        for (var part : FIELD.split(paper.wording().text("footer.page"))) {
            switch (part) {
                case "{page}" -> field(page, "PAGE");
                case "{pages}" -> field(page, "NUMPAGES");
                default -> text.small(page, part, false, SMALL_HALF_POINTS);
            }
        }
    }

    private void field(XWPFParagraph paragraph, String code) {
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(code);
        var run = field.addNewR();
        var properties = run.addNewRPr();
        properties.addNewSz().setVal(BigInteger.valueOf(SMALL_HALF_POINTS));
        properties.addNewSzCs().setVal(BigInteger.valueOf(SMALL_HALF_POINTS));
        if (paper.wording().language().rightToLeft()) {
            properties.addNewRtl();
        }
        run.addNewT().setStringValue("1");
    }
}
