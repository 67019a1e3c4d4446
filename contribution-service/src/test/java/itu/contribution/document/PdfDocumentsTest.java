package itu.contribution.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import itu.platform.language.Language;

import static org.assertj.core.api.Assertions.assertThat;

class PdfDocumentsTest {
    @ParameterizedTest
    @EnumSource
    void a_page_shows_its_text_and_its_codes_in_order(Language language) throws IOException {
        var text = text(Specimen.in(language));

        assertThat(text).contains(Specimen.NUMBER);
        assertThat(withoutSpaces(text))
                .contains(withoutSpaces(Specimen.SENTENCES.get(language).substring(0, 12)));
    }

    @ParameterizedTest
    @EnumSource
    void every_font_is_embedded_and_has_the_characters(Language language) throws IOException {
        try (var pdf = Loader.loadPDF(Specimen.in(language))) {
            assertThat(fonts(pdf)).isNotEmpty().allMatch(PDFont::isEmbedded);
            assertThat(new PDFTextStripper().getText(pdf)).doesNotContain("#");
        }
    }

    @Test
    void arabic_stands_without_the_signs_that_would_tear_its_letters_apart() throws IOException {
        assertThat(Specimen.SENTENCES.get(Language.AR)).contains("\u064B");
        assertThat(text(Specimen.in(Language.AR))).doesNotContain("\u064B", "\u0640");
    }

    @ParameterizedTest
    @EnumSource
    void the_same_page_gives_the_same_bytes(Language language) {
        assertThat(Specimen.in(language)).isEqualTo(Specimen.in(language));
    }

    @Test
    void a_document_says_its_title_language_and_moment_and_is_tagged() throws IOException {
        try (var pdf = Loader.loadPDF(Specimen.in(Language.FR))) {
            var catalog = pdf.getDocumentCatalog();
            var metadata = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(catalog.getLanguage()).isEqualTo("fr");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Specimen");
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(Specimen.MOMENT);
            assertThat(metadata)
                    .contains("<xmp:CreateDate>2025-12-15T09:30:00Z</xmp:CreateDate>", "pdfaid:part", "pdfuaid:part");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "AR"})
    void the_cells_of_a_table_are_read_from_the_first_column(Language language) throws IOException {
        try (var pdf = Loader.loadPDF(Specimen.in(language))) {
            var row = cellsOfLastRow(pdf.getDocumentCatalog().getStructureTreeRoot(), List.of());

            assertThat(row).containsExactly("TH", "TD");
        }
    }

    @Test
    void nothing_is_fetched_for_a_page() {
        var page = """
                <html lang="en"><head><title>t</title></head><body><img alt="" src="file:///etc/hostname"/></body></html>""";

        assertThat(new PdfDocuments().set(page, Specimen.details(Language.EN))).isNotEmpty();
    }

    private static String text(byte[] file) throws IOException {
        try (var pdf = Loader.loadPDF(file)) {
            return Normalizer.normalize(new PDFTextStripper().getText(pdf), Normalizer.Form.NFKC);
        }
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("\\s", "");
    }

    private static List<PDFont> fonts(PDDocument pdf) throws IOException {
        var resources = pdf.getPage(0).getResources();
        var found = new ArrayList<PDFont>();
        for (COSName name : resources.getFontNames()) {
            found.add(resources.getFont(name));
        }
        return found;
    }

    private static List<String> cellsOfLastRow(PDStructureNode node, List<String> before) {
        var found = before;
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                found = element.getStructureType().equals("TR") ? cells(element) : cellsOfLastRow(element, found);
            }
        }
        return found;
    }

    private static List<String> cells(PDStructureElement row) {
        return row.getKids().stream()
                .map(kid -> ((PDStructureElement) kid).getStructureType())
                .toList();
    }
}
