package itu.contribution.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ooxml.POIXMLDocument;

import itu.contribution.wording.Wording;

/** Office files that are the same bytes whenever they are made from the same facts: no time of making, anywhere. */
public final class SteadyPackage {
    private static final String CREATOR = "itu-suite";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private SteadyPackage() {}

    /**
     * Closes a document into a file.
     *
     * @param moment what the file is dated with: that of its content
     */
    public static byte[] of(POIXMLDocument document, String title, Wording wording, Instant moment) {
        date(document, moment);
        var core = document.getProperties().getCoreProperties();
        core.setTitle(title);
        core.getUnderlyingProperties().setLanguageProperty(wording.language().tag());
        try (document;
                var file = new ByteArrayOutputStream()) {
            document.write(file);
            return steady(file.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write " + title, e);
        }
    }

    /** Dates a document, or one that lies inside another, with the moment of its content. */
    public static void date(POIXMLDocument document, Instant moment) {
        var core = document.getProperties().getCoreProperties();
        var date = Optional.of(Date.from(moment));
        core.setCreator(CREATOR);
        core.setCreated(date);
        core.setModified(date);
    }

    /** The same archive with the times of its entries removed; so too in the workbooks that charts carry. */
    static byte[] steady(byte[] archive) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(archive));
                var to = new ZipOutputStream(file)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                var content = from.readAllBytes();
                var copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(NO_TIME);
                to.putNextEntry(copy);
                to.write(entry.getName().endsWith(".xlsx") ? steady(content) : content);
                to.closeEntry();
            }
        }
        return file.toByteArray();
    }
}
