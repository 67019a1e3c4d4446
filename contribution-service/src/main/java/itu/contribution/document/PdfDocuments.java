package itu.contribution.document;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.bidi.support.ICUBreakers;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import io.quarkus.qute.TemplateInstance;

/**
 * Sets pages as PDF: fonts embedded, text tagged and in reading order (PDF/UA-1), fit for archives (PDF/A-3u), Arabic
 * joined and from right to left. The same page with the same details gives the same bytes, on any machine and day.
 */
@ApplicationScoped
public class PdfDocuments {
    private static final String PRODUCER = "itu-suite";

    /** Signs over and under Arabic letters, which text does without: the renderer would set each beside its letter. */
    private static final Pattern VOWEL_SIGNS = Pattern.compile("[\\u064B-\\u0652\\u0670]");

    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    /**
     * Sets a page that includes {@code templates/document/page.html}.
     *
     * @param page well-formed as XML; images only as {@code data:} addresses, nothing is fetched
     * @return the PDF file
     */
    public byte[] set(TemplateInstance page, DocumentDetails details) {
        return set(page.data("document", details).render(), details);
    }

    byte[] set(String page, DocumentDetails details) {
        try (var renderer = builder(page, details).buildPdfRenderer();
                var pdf = renderer.createPDFKeepOpen();
                var file = new ByteArrayOutputStream()) {
            Dating.date(pdf, details.createdAt());
            if (details.language().rightToLeft()) {
                RightToLeftTables.restoreOrderOfTags(pdf);
            }
            pdf.save(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not set " + details.title(), e);
        }
    }

    private static PdfRendererBuilder builder(String page, DocumentDetails details) {
        var builder = new PdfRendererBuilder();
        var rightToLeft = details.language().rightToLeft();
        builder.withHtmlContent(VOWEL_SIGNS.matcher(page.strip()).replaceAll(""), "")
                .addDOMMutator(RightToLeftTables::mirror)
                .useUriResolver((base, address) -> address.startsWith("data:") ? address : null)
                .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                .useUnicodeBidiReorderer(new ICUBidiReorderer())
                .defaultTextDirection(rightToLeft ? TextDirection.RTL : TextDirection.LTR)
                .useUnicodeLineBreaker(
                        new ICUBreakers.ICULineBreaker(details.language().locale()))
                .withProducer(PRODUCER)
                .useColorProfile(SRGB)
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_3_U);
        Face.offerTo(builder);
        return builder;
    }
}
