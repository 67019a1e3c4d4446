package itu.notification.page;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** The neighbourhood of an address: 256 addresses of IPv4, one customer's 2^80 of IPv6. */
final class AddressBlock {
    private static final int IPV4_BYTES = 3;
    private static final int IPV6_BYTES = 6;

    private AddressBlock() {}

    /** The block of a literal address; an address that is none is a block of its own. */
    static String of(String address) {
        try {
            var literal = InetAddress.ofLiteral(address);
            var bytes = literal.getAddress();
            var kept = literal instanceof Inet4Address ? IPV4_BYTES : IPV6_BYTES;
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, kept));
        } catch (IllegalArgumentException none) {
            return address;
        }
    }
}
