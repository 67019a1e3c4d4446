package itu.contribution.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;

import org.apache.pdfbox.pdmodel.PDDocument;

/** Gives a PDF the date of its content in each place that says when it was made, and the file's id that follows from it. */
final class Dating {
    private static final Pattern CREATED = Pattern.compile("(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)");

    private Dating() {}

    static void date(PDDocument pdf, Instant moment) throws IOException {
        var second = moment.truncatedTo(ChronoUnit.SECONDS);
        pdf.getDocumentInformation().setCreationDate(GregorianCalendar.from(second.atZone(ZoneOffset.UTC)));
        pdf.setDocumentId(second.toEpochMilli());
        var metadata = pdf.getDocumentCatalog().getMetadata();
        var xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        metadata.importXMPMetadata(
                CREATED.matcher(xmp).replaceAll("$1" + second + "$2").getBytes(StandardCharsets.UTF_8));
    }
}
