package itu.notification.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Addresses within a network, or that may lead into one (of IANA's registries of special-purpose addresses, RFC 6890). */
final class InnerAddresses {
    /** Also those in which an IPv4 address may be hidden: compatible, translated (RFC 6052, RFC 8215), 6to4 and Teredo. */
    private static final List<Range> RANGES = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "224.0.0.0/3",
                    "::/96",
                    "64:ff9b::/96",
                    "64:ff9b:1::/48",
                    "100::/64",
                    "2001::/23",
                    "2002::/16",
                    "3fff::/20",
                    "5f00::/16",
                    "fc00::/7",
                    "fe80::/9",
                    "ff00::/8")
            .map(Range::of)
            .toList();

    private InnerAddresses() {}

    static boolean contain(InetAddress address) {
        return RANGES.stream().anyMatch(range -> range.contains(address.getAddress()));
    }

    private record Range(byte[] first, int bits) {
        static Range of(String written) {
            var parts = written.split("/");
            try {
                return new Range(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(e);
            }
        }

        boolean contains(byte[] address) {
            if (address.length != first.length) {
                return false;
            }
            var whole = bits / Byte.SIZE;
            var rest = bits % Byte.SIZE;
            var mask = rest == 0 ? 0 : 0xFF << Byte.SIZE - rest & 0xFF;
            return Arrays.equals(address, 0, whole, first, 0, whole)
                    && (rest == 0 || (address[whole] & mask) == (first[whole] & mask));
        }
    }
}
