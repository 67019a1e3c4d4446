package itu.contribution.spreadsheet;

import java.time.Instant;

import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import itu.contribution.wording.Wording;

/** A workbook held in memory, for sheets with charts. */
public final class ReportWorkbook {
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Styles styles;
    private final Wording wording;

    public ReportWorkbook(Wording wording) {
        this.wording = wording;
        this.styles = new Styles(workbook, wording.language().rightToLeft());
    }

    public SheetWriter sheet(String name) {
        return new SheetWriter(workbook.createSheet(WorkbookUtil.createSafeSheetName(name)), styles, wording);
    }

    public XSSFSheet chartSheet(SheetWriter writer) {
        return (XSSFSheet) writer.sheet();
    }

    public byte[] file(String title, Instant moment) {
        return SteadyPackage.of(workbook, title, wording, moment);
    }
}
