package itu.contribution.receipt;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.text.Normalizer;
import java.text.ParseException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.Ed25519Verifier;
import com.nimbusds.jose.jwk.JWKSet;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

import static itu.contribution.World.API;
import static itu.contribution.World.asDelegateOf;

/** What the holder of a receipt does with it. */
final class ReceiptDesk {
    private static final int[] DISTANCES = {200, 240, 280, 320, 150};

    private ReceiptDesk() {}

    /** Declares for a State; gives the declaration's id. */
    static String declare(String call, String memberState, String units) {
        return asDelegateOf(memberState)
                .body("{\"memberState\":\"%s\",\"units\":\"%s\"}".formatted(memberState, units))
                .post(API + "/calls/" + call + "/declarations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Response json(String memberState, String declaration) {
        return jsonOf(memberState, "/declarations/" + declaration);
    }

    static Response jsonOf(String memberState, String subject) {
        return asDelegateOf(memberState).accept("application/json").get(API + subject + "/receipt");
    }

    static Response pdf(String memberState, String declaration, String language) {
        return pdfOf(memberState, "/declarations/" + declaration, language);
    }

    static Response pdfOf(String memberState, String subject, String language) {
        return asDelegateOf(memberState)
                .accept("application/pdf")
                .header("Accept-Language", language)
                .get(API + subject + "/receipt");
    }

    static String signature(String memberState, String declaration) {
        return signatureOf(memberState, "/declarations/" + declaration);
    }

    static String signatureOf(String memberState, String subject) {
        return asDelegateOf(memberState)
                .get(API + subject + "/receipt/signature")
                .then()
                .statusCode(200)
                .contentType("application/jose")
                .extract()
                .asString();
    }

    /** The hash that the answer carries, in hexadecimal digits. */
    static String hash(Response receipt) {
        var digest = receipt.header("Repr-Digest").replaceAll("^sha-256=:|:$", "");
        return HexFormat.of().formatHex(Base64.getDecoder().decode(digest));
    }

    /** Whether the published keys verify the signature over the bytes. */
    static boolean verifies(String signature, byte[] content) {
        try {
            var keys = JWKSet.parse(RestAssured.get(API + "/jwks").asString());
            var jws = JWSObject.parse(signature, new Payload(content));
            var key = keys.getKeyByKeyId(jws.getHeader().getKeyID()).toOctetKeyPair();
            return jws.verify(new Ed25519Verifier(key, Set.of("b64")));
        } catch (ParseException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static Response verification(String number, String hash) {
        return RestAssured.given()
                .accept("application/json")
                .queryParam("number", number)
                .queryParam("hash", hash)
                .get(API + "/receipts/verification");
    }

    static String text(byte[] file) throws IOException {
        try (var pdf = Loader.loadPDF(file)) {
            return Normalizer.normalize(new PDFTextStripper().getText(pdf), Normalizer.Form.NFKC);
        }
    }

    /**
     * What the QR code on the page says. As with a telephone that is moved until it sees the code: one code in a hundred is not
     * found at one given distance, whatever it says.
     */
    static String scanned(byte[] file) throws IOException {
        try (var pdf = Loader.loadPDF(file)) {
            var page = new PDFRenderer(pdf);
            for (var dotsPerInch : DISTANCES) {
                var code = seen(page.renderImageWithDPI(pdf.getNumberOfPages() - 1, dotsPerInch));
                if (code.isPresent()) {
                    return code.get();
                }
            }
            throw new AssertionError("No QR code is seen on the page");
        }
    }

    private static Optional<String> seen(BufferedImage page) {
        var seen = new RGBLuminanceSource(page.getWidth(), page.getHeight(), dots(page));
        try {
            return Optional.of(new MultiFormatReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(seen)))
                    .getText());
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    private static int[] dots(BufferedImage page) {
        return page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
    }
}
