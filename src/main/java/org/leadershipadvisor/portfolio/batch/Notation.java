package org.leadershipadvisor.portfolio.batch;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a file holds its profiles. */
enum Notation {
    /** One profile. */
    DOCUMENT,
    /** JSON Lines: one on each line. */
    LINES,
    /** A table in text: one in each row below the header. */
    TABLE;

    private static final String COMPRESSED = ".gz";

    private static final Map<String, Notation> ENDINGS = Map.of(
            ".json", DOCUMENT,
            ".yaml", DOCUMENT,
            ".yml", DOCUMENT,
            ".xlsx", DOCUMENT,
            ".jsonl", LINES,
            ".ndjson", LINES,
            ".csv", TABLE,
            ".tsv", TABLE);

    /** The name without what tells that the file is compressed. */
    static String uncompressed(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(COMPRESSED)
                ? name.substring(0, name.length() - COMPRESSED.length())
                : name;
    }

    /** The notation that the name's ending tells; null where it tells none. */
    static @Nullable Notation ofName(String name) {
        String lower = uncompressed(name).toLowerCase(Locale.ROOT);
        return ENDINGS.get(lower.substring(Math.max(0, lower.lastIndexOf('.'))));
    }

    /** The notation that the name's ending tells, or else how the text begins. */
    static Notation of(String name, byte[] start) {
        Notation told = ofName(name);
        return told != null ? told : ofStart(new String(start, StandardCharsets.UTF_8));
    }

    private static Notation ofStart(String start) {
        List<String> lines = start.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(2)
                .toList();
        String first = lines.isEmpty() ? "" : lines.get(0);
        if (first.startsWith("{")) {
            boolean second = lines.size() > 1 && lines.get(1).startsWith("{");
            return first.endsWith("}") || second ? LINES : DOCUMENT;
        }
        return first.contains(TableHeader.ID) && TableHeader.separator(first) != TableHeader.NO_SEPARATOR
                ? TABLE
                : DOCUMENT;
    }
}
