package org.leadershipadvisor.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The files within a workbook's file, by their paths, unpacked within limits. */
final class Parts {

    private static final int MOST_PARTS = 2000;
    private static final int MOST_BYTES = 64 * 1024 * 1024;
    private static final String WORKBOOK = "xl/workbook.xml";

    private Parts() {}

    /** @throws NoWorkbookException where the file is damaged, no workbook, or larger inside than is sane */
    static Map<String, byte[]> of(byte[] file) {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipFile zip = open(file)) {
            int left = MOST_BYTES;
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                byte[] part = bytes(zip, entry, left + 1);
                left -= part.length;
                if (left < 0 || parts.size() == MOST_PARTS) {
                    throw new NoWorkbookException(
                            "a file that unpacks to more than " + MOST_BYTES + " bytes or " + MOST_PARTS + " parts",
                            "a workbook of ordinary size");
                }
                parts.put(entry.getName(), part);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw damaged();
        }
        if (!parts.containsKey(WORKBOOK)) {
            throw new NoWorkbookException(
                    parts.isEmpty() ? "a damaged file" : "a file of another kind",
                    "a workbook: save it as .xlsx, without a password");
        }
        return parts;
    }

    static ZipFile open(byte[] file) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get();
    }

    private static byte[] bytes(ZipFile zip, ZipArchiveEntry entry, int most) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readNBytes(most);
        }
    }

    static NoWorkbookException damaged() {
        return new NoWorkbookException(
                "a damaged workbook", "one that a spreadsheet program opens: save it anew as .xlsx");
    }
}
