package itu.contribution.document;

import java.io.InputStream;
import java.util.Objects;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

/** The faces that documents are set in. They come from the class path, so that no machine's fonts matter. */
enum Face {
    /** Latin, Cyrillic, and Arabic with its joined forms. */
    DEJAVU_SANS("DejaVu Sans", 400, "net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf"),
    DEJAVU_SANS_BOLD("DejaVu Sans", 700, "net/sf/jasperreports/fonts/dejavu/DejaVuSans-Bold.ttf"),
    NOTO_SANS_SC("Noto Sans SC", 400, "fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf"),
    NOTO_SANS_SC_BOLD("Noto Sans SC", 700, "fonts/ttf/NotoSansSC/NotoSansSC-Bold.ttf");

    private final String family;
    private final int weight;
    private final String resource;

    Face(String family, int weight, String resource) {
        this.family = family;
        this.weight = weight;
        this.resource = resource;
    }

    /** Offers all faces; one is read only when a page needs it, and only the characters used are embedded. */
    static void offerTo(PdfRendererBuilder builder) {
        for (var face : values()) {
            builder.useFont(face::open, face.family, face.weight, FontStyle.NORMAL, true);
        }
    }

    private InputStream open() {
        return Objects.requireNonNull(
                Thread.currentThread().getContextClassLoader().getResourceAsStream(resource), resource);
    }
}
