package itu.notification.mail;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A file that goes with a mail.
 *
 * @param name as the reader sees it, with its extension
 * @param mediaType such as {@code application/pdf} or {@code text/calendar; charset=utf-8; method=PUBLISH}
 * @param content must not be changed afterwards
 */
@SuppressWarnings("ArrayRecordComponent")
public record Attachment(String name, String mediaType, byte[] content) {
    private static final Pattern MEDIA_TYPE =
            Pattern.compile("[\\w.+-]+/[\\w.+-]+(?: ?; ?[\\w-]+=(?:[\\w.+-]+|\"[\\w .+-]+\"))*");

    public Attachment {
        Objects.requireNonNull(content);
        if (name.isBlank() || !MEDIA_TYPE.matcher(mediaType).matches()) {
            throw new IllegalArgumentException("An attachment needs a name and a media type: " + mediaType);
        }
    }
}
