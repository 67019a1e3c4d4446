package itu.notification.mail;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks through text of mostly ASCII eight octets at a time; the limit of the search stands for "there is none". */
final class Scan {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long TOPS = ONES << 7;
    private static final long BLANKS = ' ' * ONES;
    private static final long FEEDS = '\n' * ONES;

    private Scan() {}

    /** Where the next control character, or octet beyond ASCII, stands. */
    static int toUnusual(byte[] octets, int from, int to) {
        var at = from;
        for (; at <= to - Long.BYTES; at += Long.BYTES) {
            var eight = (long) EIGHT.get(octets, at);
            // An octet that borrows may get the one above it marked; it is marked itself, and the lowest mark counts.
            var marks = (eight - BLANKS | eight) & TOPS;
            if (marks != 0) {
                return at + lowest(marks);
            }
        }
        while (at < to && octets[at] >= ' ') {
            at++;
        }
        return at;
    }

    /** Where the next line feed stands. */
    static int toLineFeed(byte[] octets, int from, int to) {
        var at = from;
        for (; at <= to - Long.BYTES; at += Long.BYTES) {
            var eight = (long) EIGHT.get(octets, at) ^ FEEDS;
            var marks = eight - ONES & ~eight & TOPS;
            if (marks != 0) {
                return at + lowest(marks);
            }
        }
        while (at < to && octets[at] != '\n') {
            at++;
        }
        return at;
    }

    private static int lowest(long marks) {
        return Long.numberOfTrailingZeros(marks) / Byte.SIZE;
    }
}
