package itu.contribution.receipt;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

/** A QR code as a picture that stands in a page; it can still be read with 15 % of it damaged (level M). */
final class QrCode {
    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xFFFFFF;
    private static final int QUIET_MODULES = 2;
    private static final int DOTS_PER_MODULE = 4;

    private QrCode() {}

    /** The text as {@code data:} address of a PNG. */
    static String of(String text) {
        try {
            var file = new ByteArrayOutputStream();
            ImageIO.write(picture(text), "png", file);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(file.toByteArray());
        } catch (WriterException | IOException e) {
            throw new IllegalStateException("Could not draw a QR code", e);
        }
    }

    private static BufferedImage picture(String text) throws WriterException {
        var modules = new QRCodeWriter()
                .encode(
                        text,
                        BarcodeFormat.QR_CODE,
                        0,
                        0,
                        Map.of(
                                EncodeHintType.MARGIN,
                                QUIET_MODULES,
                                EncodeHintType.ERROR_CORRECTION,
                                ErrorCorrectionLevel.M));
        var side = modules.getWidth() * DOTS_PER_MODULE;
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (var x = 0; x < side; x++) {
            for (var y = 0; y < side; y++) {
                picture.setRGB(x, y, modules.get(x / DOTS_PER_MODULE, y / DOTS_PER_MODULE) ? BLACK : WHITE);
            }
        }
        return picture;
    }
}
