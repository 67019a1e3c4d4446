package itu.contribution.report;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;

import itu.contribution.document.DocumentDetails;
import itu.contribution.document.PdfDocuments;

/** A report as PDF, for reading and for the archive. */
@ApplicationScoped
class PdfReport {
    private final PdfDocuments documents;
    private final Template page;

    PdfReport(PdfDocuments documents, @Location("report/council") Template page) {
        this.documents = documents;
        this.page = page;
    }

    byte[] of(Paper paper, Instant moment) {
        var details = new DocumentDetails(
                paper.title(),
                paper.type() + ". " + paper.title(),
                paper.wording().language(),
                moment,
                String.join(" · ", paper.footer()));
        return documents.set(
                page.data("body", HtmlReport.of(paper), "running", paper.running() == null ? "" : paper.running()),
                details);
    }
}
