package itu.contribution.receipt;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The text of a receipt as it is kept: a byte for the form, then the text deflated (RFC 1951) against a dictionary of what most
 * receipts say. Unlike a text written anew from the declaration, it stays what it was whatever a later version of the service
 * writes. For that the dictionary must never change; a better one is another form.
 */
final class KeptContent {
    private static final byte FORM = 1;
    private static final byte[] DICTIONARY = dictionary();

    private KeptContent() {}

    static byte[] pack(String content) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setDictionary(DICTIONARY);
        var packed = new ByteArrayOutputStream();
        packed.write(FORM);
        try (var deflated = new DeflaterOutputStream(packed, deflater)) {
            deflated.write(content.getBytes(UTF_8));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    static String unpack(byte[] packed) {
        if (packed[0] != FORM) {
            throw new IllegalStateException("A receipt is kept in the unknown form " + packed[0]);
        }
        var inflater = new Inflater(true);
        inflater.setDictionary(DICTIONARY);
        try (var inflated = new InflaterInputStream(new ByteArrayInputStream(packed, 1, packed.length - 1), inflater)) {
            return new String(inflated.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The kept text of a receipt is damaged", e);
        } finally {
            inflater.end();
        }
    }

    private static byte[] dictionary() {
        var name = "kept-content-" + FORM + ".dictionary";
        try (var file = Objects.requireNonNull(KeptContent.class.getResourceAsStream(name), name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
