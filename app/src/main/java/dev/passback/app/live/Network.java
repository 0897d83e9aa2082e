package dev.passback.app.live;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/** What kind of network an address belongs to, in the order of how much must be allowed to call it. */
enum Network {
    PUBLIC,
    /** This machine, a private network, or addresses of no public machine. */
    PRIVATE,
    /** Link-local, where clouds tell their machines secrets, and what is no machine's address. */
    NEVER;

    /** More exact ones before those that hold them. */
    private static final List<Block> V4 = List.of(
            // clouds answer here with credentials of the machine
            new Block("100.100.100.200", 32, NEVER),
            new Block("168.63.129.16", 32, NEVER),
            new Block("192.0.0.192", 32, NEVER),
            new Block("169.254.0.0", 16, NEVER),
            new Block("0.0.0.0", 8, NEVER),
            new Block("224.0.0.0", 3, NEVER),
            new Block("10.0.0.0", 8, PRIVATE),
            new Block("127.0.0.0", 8, PRIVATE),
            new Block("172.16.0.0", 12, PRIVATE),
            new Block("192.168.0.0", 16, PRIVATE),
            new Block("100.64.0.0", 10, PRIVATE),
            new Block("192.0.0.0", 24, PRIVATE),
            new Block("192.0.2.0", 24, PRIVATE),
            new Block("198.18.0.0", 15, PRIVATE),
            new Block("198.51.100.0", 24, PRIVATE),
            new Block("203.0.113.0", 24, PRIVATE));

    private static final List<Block> V6 = List.of(
            new Block("fd00:ec2::254", 128, NEVER),
            new Block("fd20:ce::254", 128, NEVER),
            new Block("::1", 128, PRIVATE),
            new Block("fc00::", 7, PRIVATE),
            new Block("fec0::", 10, PRIVATE),
            new Block("2001:db8::", 32, PRIVATE),
            new Block("3fff::", 20, PRIVATE),
            // the address behind a Teredo one is hidden in it
            new Block("2001::", 32, NEVER),
            new Block("2000::", 3, PUBLIC));

    /** Blocks of IPv6 that lead to an IPv4 address, and where in them it stands. */
    private static final List<Embedded> EMBEDDED = List.of(
            new Embedded(new Block("64:ff9b::", 96, PUBLIC), 12), new Embedded(new Block("2002::", 16, PUBLIC), 2));

    static Network of(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == 4 ? first(V4, bytes, PUBLIC) : ofSix(bytes);
    }

    private static Network ofSix(byte[] bytes) {
        for (Embedded embedded : EMBEDDED) {
            if (embedded.block().holds(bytes)) {
                return first(V4, Arrays.copyOfRange(bytes, embedded.place(), embedded.place() + 4), PUBLIC);
            }
        }
        // of the rest only 2000::/3 is given to machines
        return first(V6, bytes, NEVER);
    }

    private static Network first(List<Block> blocks, byte[] bytes, Network otherwise) {
        return blocks.stream()
                .filter(block -> block.holds(bytes))
                .map(Block::network)
                .findFirst()
                .orElse(otherwise);
    }

    /** An IPv6 block with an IPv4 address from that byte on. */
    private record Embedded(Block block, int place) {}

    /** The addresses that have the first {@code bits} bits of {@code start}. */
    private record Block(String start, int bits, Network network) {
        boolean holds(byte[] bytes) {
            byte[] own = InetAddress.ofLiteral(start).getAddress();
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((own[bit / 8] & mask) != (bytes[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
