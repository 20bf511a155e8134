package org.leadershipadvisor.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs a workbook anew: without the day it was made, so that the same workbook is the same bytes, and in a form that
 * every program unpacks. The library's packing can be read from its directory at the end only.
 */
final class Repacking {

    private static final int END = 0x06054b50;
    private static final int SHORTEST_END = 22;
    private static final LocalDateTime STAMP = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String CORE = "docProps/core.xml";
    private static final String CREATED = "<dcterms:created[^>]*>[^<]*</dcterms:created>";

    private Repacking() {}

    static byte[] of(byte[] packed) throws IOException {
        ByteBuffer file = ByteBuffer.wrap(packed).order(ByteOrder.LITTLE_ENDIAN);
        int end = packed.length - SHORTEST_END;
        while (file.getInt(end) != END) {
            end--;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(packed.length);
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            int entry = file.getInt(end + 16);
            for (int left = file.getShort(end + 10); left > 0; left--) {
                copy(file, entry, zip);
                entry += 46 + file.getShort(entry + 28) + file.getShort(entry + 30) + file.getShort(entry + 32);
            }
        }
        return out.toByteArray();
    }

    private static void copy(ByteBuffer file, int entry, ZipOutputStream zip) throws IOException {
        String name = new String(bytes(file, entry + 46, file.getShort(entry + 28)), StandardCharsets.UTF_8);
        int header = file.getInt(entry + 42);
        int start = header + 30 + file.getShort(header + 26) + file.getShort(header + 28);
        byte[] part = inflated(bytes(file, start, file.getInt(entry + 20)));
        ZipEntry copy = new ZipEntry(name);
        copy.setTimeLocal(STAMP);
        zip.putNextEntry(copy);
        zip.write(name.equals(CORE) ? withoutDay(part) : part);
        zip.closeEntry();
    }

    private static byte[] bytes(ByteBuffer file, int at, int length) {
        byte[] bytes = new byte[length];
        file.get(at, bytes);
        return bytes;
    }

    private static byte[] inflated(byte[] deflated) throws IOException {
        Inflater inflater = new Inflater(true);
        try (InflaterInputStream part = new InflaterInputStream(new ByteArrayInputStream(deflated), inflater)) {
            return part.readAllBytes();
        } finally {
            inflater.end();
        }
    }

    private static byte[] withoutDay(byte[] core) {
        return new String(core, StandardCharsets.UTF_8).replaceAll(CREATED, "").getBytes(StandardCharsets.UTF_8);
    }
}
