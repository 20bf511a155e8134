package org.leadershipadvisor.portfolio.batch;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The sites met so far, by the first 64 bits of the SHA-256 of their ids: among a million sites two different ones meet
 * with a chance of one in forty million. A site takes 16 bytes, and 20 to 30 with the room that finding it takes.
 */
final class SeenSites {

    /** The bytes of a site in its file. */
    static final int SIZE = 2 * Long.BYTES;

    /** What {@link #add} says of a site that is new. */
    static final long NEW = -1;

    private static final double FULL = 0.8;

    private final MessageDigest digest;
    private long[] slots = new long[2 << 10];
    private int size;

    SeenSites() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads sites from a file. */
    static SeenSites read(Path file, long length) throws IOException {
        SeenSites seen = new SeenSites();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (long i = 0; i < length / SIZE; i++) {
                seen.put(in.readLong(), in.readLong());
            }
        }
        return seen;
    }

    /** What stands for a site. */
    long key(String site) {
        long key = ByteBuffer.wrap(digest.digest(site.getBytes(StandardCharsets.UTF_8)))
                .getLong();
        return key == 0 ? 1 : key;
    }

    /** Adds a site and where it stands, unless it is there; returns {@link #NEW}, or where it stood before. */
    long add(long key, long place) {
        int slot = slot(slots, key);
        if (slots[slot] == key) {
            return slots[slot + 1];
        }
        put(key, place);
        return NEW;
    }

    private void put(long key, long place) {
        if (2.0 * (size + 1) > FULL * slots.length) {
            grow();
        }
        put(slots, key, place);
        size++;
    }

    private void grow() {
        long[] larger = new long[slots.length / 4 * 6];
        for (int i = 0; i < slots.length; i += 2) {
            if (slots[i] != 0) {
                put(larger, slots[i], slots[i + 1]);
            }
        }
        slots = larger;
    }

    private static void put(long[] table, long key, long place) {
        int slot = slot(table, key);
        table[slot] = key;
        table[slot + 1] = place;
    }

    /** The slot of a key, or the free one where it belongs. */
    private static int slot(long[] table, long key) {
        int slot = 2 * Math.floorMod(key, table.length / 2);
        while (table[slot] != 0 && table[slot] != key) {
            slot = slot + 2 == table.length ? 0 : slot + 2;
        }
        return slot;
    }

    /** How a site stands in the file. */
    static byte[] bytes(long key, long place) {
        return ByteBuffer.allocate(SIZE).putLong(key).putLong(place).array();
    }
}
