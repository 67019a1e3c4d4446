package itu.notification.preference;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import itu.notification.mailbox.CampaignMail;
import itu.platform.language.Language;

/**
 * What a link stands for.
 *
 * @param subject that one click refuses; null in a link to the page
 * @param origin the mail that the link stands in
 */
record PreferenceToken(
        String mailbox,
        Language language,
        @Nullable String subject,
        @Nullable CampaignMail origin) {
    private static final int FORM = 1;

    byte[] toBytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(FORM);
            out.writeUTF(language.tag());
            out.writeUTF(subject == null ? "" : subject);
            out.writeUTF(mailbox);
            if (origin != null) {
                out.writeLong(origin.campaign().getMostSignificantBits());
                out.writeLong(origin.campaign().getLeastSignificantBits());
                out.writeShort(origin.step());
                out.writeLong(origin.number());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Reads what {@link #toBytes} wrote.
     *
     * @throws IllegalArgumentException when it is something else
     */
    static PreferenceToken of(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readByte() != FORM) {
                throw new IllegalArgumentException("Not a form known here");
            }
            var language = Language.ofTag(in.readUTF());
            var subject = in.readUTF();
            var mailbox = in.readUTF();
            var origin = in.available() == 0
                    ? null
                    : new CampaignMail(new UUID(in.readLong(), in.readLong()), in.readShort(), in.readLong());
            return new PreferenceToken(mailbox, language, subject.isEmpty() ? null : subject, origin);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
