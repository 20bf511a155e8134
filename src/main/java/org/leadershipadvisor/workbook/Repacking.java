package org.leadershipadvisor.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Packs a workbook anew: without the day it was made, so that the same workbook is the same bytes, and in a form that
 * every program unpacks. The library's packing can be read from its directory at the end only.
 */
final class Repacking {

    private static final LocalDateTime STAMP = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String CORE = "docProps/core.xml";
    private static final String CREATED = "<dcterms:created[^>]*>[^<]*</dcterms:created>";

    private Repacking() {}

    static byte[] of(byte[] packed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(packed.length);
        try (ZipFile parts = Parts.open(packed);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipArchiveEntry part : Collections.list(parts.getEntries())) {
                ZipEntry copy = new ZipEntry(part.getName());
                copy.setTimeLocal(STAMP);
                zip.putNextEntry(copy);
                write(parts, part, zip);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static void write(ZipFile parts, ZipArchiveEntry part, ZipOutputStream zip) throws IOException {
        try (InputStream in = parts.getInputStream(part)) {
            if (part.getName().equals(CORE)) {
                zip.write(withoutDay(in.readAllBytes()));
            } else {
                in.transferTo(zip);
            }
        }
    }

    private static byte[] withoutDay(byte[] core) {
        return new String(core, StandardCharsets.UTF_8).replaceAll(CREATED, "").getBytes(StandardCharsets.UTF_8);
    }
}
