package org.leadershipadvisor.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** Finds merged cells, of which the reading library does not tell. */
final class Merges {

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final Pattern RANGE =
            Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7}):\\$?([A-Z]{1,3})\\$?(\\d{1,7})");

    private static final byte[] EMPTY = {'<', 'x', '/', '>'};

    private Merges() {}

    /** By sheet's name, its merged cells. */
    static Map<String, List<Grid.Range>> of(Map<String, byte[]> parts) {
        Map<String, String> targets = new HashMap<>();
        walk(
                parts,
                "xl/_rels/workbook.xml.rels",
                "Relationship",
                reader -> targets.put(attribute(reader, "Id"), attribute(reader, "Target")));
        Map<String, List<Grid.Range>> merged = new HashMap<>();
        walk(parts, "xl/workbook.xml", "sheet", reader -> {
            String id = reader.getAttributeValue(RELATIONSHIPS, "id");
            merged.put(attribute(reader, "name"), ranges(parts, path(targets.getOrDefault(id == null ? "" : id, ""))));
        });
        return merged;
    }

    private static String path(String target) {
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    private static List<Grid.Range> ranges(Map<String, byte[]> parts, String path) {
        List<Grid.Range> ranges = new ArrayList<>();
        walk(parts, path, "mergeCell", reader -> {
            Matcher range = RANGE.matcher(attribute(reader, "ref"));
            if (range.matches()) {
                ranges.add(new Grid.Range(
                        row(range.group(2)), column(range.group(1)), row(range.group(4)), column(range.group(3))));
            }
        });
        return ranges;
    }

    private static void walk(Map<String, byte[]> parts, String path, String element, Consumer<XMLStreamReader> found) {
        Markup.walk(parts.getOrDefault(path, EMPTY), reader -> {
            if (reader.getLocalName().equals(element)) {
                found.accept(reader);
            }
        });
    }

    private static String attribute(XMLStreamReader reader, String name) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private static int row(String digits) {
        return Integer.parseInt(digits) - 1;
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1) - 1;
    }
}
