package itu.contribution.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

import itu.platform.language.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** The industry's validator finds nothing against what our documents say of themselves. */
class ConformanceTest {
    @BeforeAll
    static void begin() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource
    void a_document_is_fit_for_archives(Language language) throws VeraPDFException, IOException {
        assertConforms(Specimen.in(language), PDFAFlavour.PDFA_3_U);
    }

    @ParameterizedTest
    @EnumSource
    void a_document_can_be_read_by_those_who_do_not_see_it(Language language) throws VeraPDFException, IOException {
        assertConforms(Specimen.in(language), PDFAFlavour.PDFUA_1);
    }

    private static void assertConforms(byte[] document, PDFAFlavour flavour) throws VeraPDFException, IOException {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(document), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            assertThat(validator.validate(parser).getTestAssertions())
                    .extracting(TestAssertion::getMessage)
                    .isEmpty();
        }
    }
}
