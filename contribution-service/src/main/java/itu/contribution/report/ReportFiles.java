package itu.contribution.report;

import jakarta.enterprise.context.ApplicationScoped;

import itu.contribution.wording.Wording;
import itu.platform.language.Language;

/** Puts a report into a language and a file. The same report gives the same bytes. */
@ApplicationScoped
class ReportFiles {
    private final PdfReport pdf;

    ReportFiles(PdfReport pdf) {
        this.pdf = pdf;
    }

    byte[] file(CouncilReport report, Language language, ReportFormat format) {
        var moment = report.subject().knownAt();
        return switch (format) {
            case PDF -> pdf.of(paper(report, language), moment);
            case DOCX -> DocxReport.of(paper(report, language), moment);
            case XLSX -> XlsxReport.of(paper(report, language), moment);
            case CSV -> CsvReport.of(report, language);
        };
    }

    private static Paper paper(CouncilReport report, Language language) {
        return ReportPaper.of(report, new Wording(language));
    }
}
