package itu.notification.bounce;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

import itu.notification.mailbox.CampaignMail;
import itu.platform.security.Hmac;

/**
 * The ids of a mail in few signed letters: a byte for the kind, the id, step and number in bytes of seven bits, and 40 bits of an
 * HMAC. Never more than 50 letters, so that a local part of 64 holds it.
 */
final class MailCode {
    private static final byte CAMPAIGN = 1;
    private static final byte DISPATCH = 2;
    private static final int MAC_BYTES = 5;
    private static final int MOST_BYTES = 40;
    private static final int LOW = 0x7f;

    private final Hmac hmac;

    MailCode(byte[] key) {
        this.hmac = new Hmac(key);
    }

    String write(SentMail mail) {
        var buffer = ByteBuffer.allocate(MOST_BYTES);
        switch (mail) {
            case SentMail.OfCampaign(var sent) -> {
                put(buffer.put(CAMPAIGN), sent.campaign());
                put(buffer, sent.step());
                put(buffer, sent.number());
            }
            case SentMail.OfDispatch(var dispatch) -> put(buffer.put(DISPATCH), dispatch);
        }
        var content = Arrays.copyOf(buffer.array(), buffer.position());
        buffer.put(mac(content));
        return Base32.write(Arrays.copyOf(buffer.array(), buffer.position()));
    }

    /** The mail; empty when the code was not made with this key. */
    Optional<SentMail> read(String code) {
        try {
            var bytes = Base32.read(code);
            var length = bytes.length - MAC_BYTES;
            if (length < 1 || bytes.length > MOST_BYTES) {
                return Optional.empty();
            }
            var content = Arrays.copyOf(bytes, length);
            return MessageDigest.isEqual(mac(content), Arrays.copyOfRange(bytes, length, bytes.length))
                    ? Optional.of(mail(ByteBuffer.wrap(content)))
                    : Optional.empty();
        } catch (IllegalArgumentException | BufferUnderflowException notOurs) {
            return Optional.empty();
        }
    }

    private static SentMail mail(ByteBuffer content) {
        return switch (content.get()) {
            case CAMPAIGN ->
                new SentMail.OfCampaign(new CampaignMail(id(content), (int) number(content), number(content)));
            case DISPATCH -> new SentMail.OfDispatch(id(content));
            default -> throw new IllegalArgumentException("Not a kind known here");
        };
    }

    private byte[] mac(byte[] content) {
        return Arrays.copyOf(hmac.of(content), MAC_BYTES);
    }

    private static void put(ByteBuffer buffer, UUID id) {
        buffer.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    private static void put(ByteBuffer buffer, long number) {
        var rest = number;
        while (rest > LOW) {
            buffer.put((byte) ((rest & LOW) | 0x80));
            rest >>>= 7;
        }
        buffer.put((byte) rest);
    }

    private static UUID id(ByteBuffer buffer) {
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    private static long number(ByteBuffer buffer) {
        var number = 0L;
        for (var shift = 0; shift < Long.SIZE; shift += 7) {
            var next = buffer.get();
            number |= (long) (next & LOW) << shift;
            if (next >= 0) {
                return number;
            }
        }
        throw new IllegalArgumentException("Not a number");
    }
}
