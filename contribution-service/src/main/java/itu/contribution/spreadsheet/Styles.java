package itu.contribution.spreadsheet;

import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.ReadingOrder;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;

import itu.contribution.wording.Value;

/** The cell styles of a workbook, each made once: a workbook holds only so many. */
final class Styles {
    private static final byte[] HEADER_FILL = {(byte) 0x1F, (byte) 0x3A, (byte) 0x5F};
    private static final byte[] MARKED_FILL = {(byte) 0xE3, (byte) 0xED, (byte) 0xF7};

    private final Workbook workbook;
    private final ReadingOrder direction;
    private final Map<String, CellStyle> made = new HashMap<>();

    Styles(Workbook workbook, boolean rightToLeft) {
        this.workbook = workbook;
        this.direction = rightToLeft ? ReadingOrder.RIGHT_TO_LEFT : ReadingOrder.LEFT_TO_RIGHT;
    }

    CellStyle of(Value value, RowLook look) {
        return made.computeIfAbsent(format(value) + look, key -> make(value, look));
    }

    CellStyle title() {
        return made.computeIfAbsent("title", key -> {
            var style = style();
            style.setFont(font(true, 14));
            return style;
        });
    }

    CellStyle heading() {
        return made.computeIfAbsent("heading", key -> {
            var style = style();
            style.setFont(font(true, 12));
            return style;
        });
    }

    /** Running text, broken into lines. */
    CellStyle prose(boolean strong) {
        return made.computeIfAbsent("prose" + strong, key -> {
            var style = style();
            style.setFont(font(strong, 11));
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.TOP);
            return style;
        });
    }

    /** Names of columns stand over what is under them: figures at the end of the line. */
    CellStyle header(boolean figures) {
        return made.computeIfAbsent("header" + figures, key -> {
            var style = make(Value.NOTHING, RowLook.HEADER);
            if (figures) {
                style.setAlignment(HorizontalAlignment.RIGHT);
            } else {
                indent(style);
            }
            return style;
        });
    }

    /** Keeps words off the figures of the column before. */
    private void indent(CellStyle style) {
        style.setAlignment(
                direction == ReadingOrder.RIGHT_TO_LEFT ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
    }

    private CellStyle style() {
        var style = workbook.createCellStyle();
        ((XSSFCellStyle) style).setReadingOrder(direction);
        return style;
    }

    private CellStyle make(Value value, RowLook look) {
        var style = style();
        style.setDataFormat(workbook.createDataFormat().getFormat(format(value)));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setBorderBottom(BorderStyle.HAIR);
        switch (look) {
            case HEADER -> {
                style.setFont(headerFont());
                style.setWrapText(true);
                fill(style, HEADER_FILL);
            }
            case MARKED -> {
                style.setFont(font(true, 11));
                fill(style, MARKED_FILL);
            }
            case TOTAL -> {
                style.setFont(font(true, 11));
                style.setBorderTop(BorderStyle.THIN);
                style.setBorderBottom(BorderStyle.THIN);
            }
            case PLAIN -> style.setFont(font(false, 11));
        }
        if (value instanceof Value.Text) {
            indent(style);
        }
        return style;
    }

    /** Units keep their fractions: 343 1/16. */
    private static String format(Value value) {
        return switch (value) {
            case Value.Text text -> "@";
            case Value.Count count -> "#,##0";
            case Value.Units units -> "# ??/??";
            case Value.Change change -> "+# ??/??;-# ??/??;0";
            case Value.Rate rate -> "0.0%";
            case Value.Day day -> "yyyy-mm-dd";
            case Value.Nothing nothing -> "General";
        };
    }

    private Font headerFont() {
        var font = font(true, 11);
        font.setColor(IndexedColors.WHITE.getIndex());
        return font;
    }

    private Font font(boolean bold, int points) {
        var font = workbook.createFont();
        font.setFontName("Arial");
        font.setBold(bold);
        font.setFontHeightInPoints((short) points);
        return font;
    }

    private static void fill(CellStyle style, byte[] colour) {
        ((XSSFCellStyle) style).setFillForegroundColor(new XSSFColor(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
}
