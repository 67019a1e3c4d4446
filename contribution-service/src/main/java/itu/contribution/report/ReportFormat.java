package itu.contribution.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.ws.rs.core.MediaType;

/** The files that a report is handed out as. */
enum ReportFormat {
    PDF(ReportFormat.PDF_TYPE),
    DOCX(ReportFormat.DOCX_TYPE),
    XLSX(ReportFormat.XLSX_TYPE),
    CSV(ReportFormat.CSV_TYPE + ";charset=UTF-8");

    static final String PDF_TYPE = "application/pdf";
    static final String DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String CSV_TYPE = "text/csv";

    private final String contentType;

    ReportFormat(String contentType) {
        this.contentType = contentType;
    }

    String contentType() {
        return contentType;
    }

    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The first format that one of the types takes, the types in the order of preference. */
    static Optional<ReportFormat> acceptedBy(List<MediaType> types) {
        for (var type : types) {
            for (var format : values()) {
                if (type.isCompatible(MediaType.valueOf(format.contentType))) {
                    return Optional.of(format);
                }
            }
        }
        return Optional.empty();
    }
}
