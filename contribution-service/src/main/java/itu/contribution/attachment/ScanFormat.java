package itu.contribution.attachment;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The forms in which a scan is taken, told by its first bytes: what a client says about them proves nothing. */
enum ScanFormat {
    PDF("application/pdf", "255044462d"),
    PNG("image/png", "89504e470d0a1a0a"),
    JPEG("image/jpeg", "ffd8ff"),
    TIFF("image/tiff", "49492a00", "4d4d002a");

    private final String mediaType;
    private final List<byte[]> beginnings;

    ScanFormat(String mediaType, String... beginnings) {
        this.mediaType = mediaType;
        this.beginnings =
                Arrays.stream(beginnings).map(HexFormat.of()::parseHex).toList();
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<ScanFormat> of(byte[] content) {
        return Arrays.stream(values()).filter(format -> format.begins(content)).findFirst();
    }

    private boolean begins(byte[] content) {
        return beginnings.stream()
                .anyMatch(begin -> content.length > begin.length
                        && Arrays.equals(content, 0, begin.length, begin, 0, begin.length));
    }
}
