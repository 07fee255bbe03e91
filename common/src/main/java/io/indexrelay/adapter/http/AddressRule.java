package io.indexrelay.adapter.http;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which addresses may be called. An administrator can open private networks; what no index ever listens on stays shut:
 * link-local addresses with the cloud's metadata services, multicast, broadcast, unspecified and reserved ones.
 *
 * <p>IPv6 addresses that carry an IPv4 address (mapped, translated, compatible, NAT64, 6to4) are judged by that one too.
 */
final class AddressRule {

    private static final List<Range> NEVER = List.of(
            Range.of("0.0.0.0", 8, "an unspecified address"),
            Range.of("169.254.0.0", 16, "a link-local address (cloud metadata services live there)"),
            Range.of("100.100.100.200", 32, "a cloud metadata service"),
            Range.of("192.0.0.192", 32, "a cloud metadata service"),
            Range.of("224.0.0.0", 4, "a multicast address"),
            Range.of("240.0.0.0", 4, "a reserved address"),
            Range.of("::", 128, "an unspecified address"),
            Range.of("fe80::", 10, "a link-local address"),
            Range.of("fd00:ec2::254", 128, "a cloud metadata service"),
            Range.of("fd20:ce::254", 128, "a cloud metadata service"),
            Range.of("ff00::", 8, "a multicast address"));

    private static final List<Range> PRIVATE = List.of(
            Range.of("127.0.0.0", 8, "a loopback address"),
            Range.of("10.0.0.0", 8, "a private address"),
            Range.of("172.16.0.0", 12, "a private address"),
            Range.of("192.168.0.0", 16, "a private address"),
            Range.of("100.64.0.0", 10, "an address of a shared range"),
            Range.of("192.0.0.0", 24, "an address of a special range"),
            Range.of("198.18.0.0", 15, "an address of a test range"),
            Range.of("::1", 128, "a loopback address"),
            Range.of("fc00::", 7, "a private address"),
            Range.of("64:ff9b:1::", 48, "an address of a local NAT64"),
            Range.of("fec0::", 10, "a private address"));

    private final boolean allowPrivateNetwork;

    AddressRule(boolean allowPrivateNetwork) {
        this.allowPrivateNetwork = allowPrivateNetwork;
    }

    /** Why this address may not be called; empty when it may. */
    Optional<String> refusal(InetAddress address) {
        Optional<String> own = refusal(address.getAddress());
        return own.isPresent() ? own : carried(address).flatMap(this::refusal);
    }

    private Optional<String> refusal(byte[] address) {
        Optional<String> never = NEVER.stream()
                .filter(range -> range.contains(address))
                .map(Range::what)
                .findFirst();
        if (never.isPresent() || allowPrivateNetwork) {
            return never;
        }
        return PRIVATE.stream()
                .filter(range -> range.contains(address))
                .map(range -> range.what() + ", and endpoint.allowPrivateNetwork is off")
                .findFirst();
    }

    /** The IPv4 address inside an IPv6 address. */
    private static Optional<byte[]> carried(InetAddress address) {
        if (!(address instanceof Inet6Address)) {
            return Optional.empty();
        }
        byte[] bytes = address.getAddress();
        if (Range.of("2002::", 16, "6to4").contains(bytes)) {
            return Optional.of(Arrays.copyOfRange(bytes, 2, 6));
        }
        boolean last = Range.of("64:ff9b::", 96, "NAT64").contains(bytes)
                || Range.of("64:ff9b:1::", 48, "local NAT64").contains(bytes)
                || Range.of("::ffff:0:0:0", 96, "translated").contains(bytes)
                || isMapped(bytes)
                || (Range.of("::", 96, "compatible").contains(bytes) && !address.isLoopbackAddress());
        return last ? Optional.of(Arrays.copyOfRange(bytes, 12, 16)) : Optional.empty();
    }

    private static boolean isMapped(byte[] bytes) {
        for (int i = 0; i < 10; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return bytes[10] == (byte) 0xff && bytes[11] == (byte) 0xff;
    }

    private record Range(byte[] prefix, int bits, String what) {

        static Range of(String address, int bits, String what) {
            try {
                InetAddress parsed = InetAddress.getByName(address);
                boolean fits = address.contains(":") ? parsed instanceof Inet6Address : parsed instanceof Inet4Address;
                if (!fits) {
                    throw new IllegalArgumentException(address);
                }
                return new Range(parsed.getAddress(), bits, what);
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(address, e);
            }
        }

        boolean contains(byte[] address) {
            if (address.length != prefix.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit & 7);
                if ((address[bit >> 3] & mask) != (prefix[bit >> 3] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
