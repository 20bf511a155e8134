package org.leadershipadvisor.portfolio.batch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Makes the JSON document that a row of a table stands for; an empty cell states nothing. */
final class RowDocument {

    private static final String ANSWERS = "answers.";
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,15})?");
    private static final List<String> TEXTS =
            List.of("organization.id", "organization.name", "organization.setting", "assessedOn");
    private static final String ROLE_WORDS = "organization.roleWords.";
    /** A row that is valid but for its columns. */
    private static final Map<String, String> SAMPLE =
            Map.of(TEXTS.get(0), "site", TEXTS.get(1), "Site", TEXTS.get(2), "other", TEXTS.get(3), "2000-01-01");

    private RowDocument() {}

    static byte[] of(TableHeader header, List<String> cells) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < cells.size(); i++) {
            String column = header.columns().get(i);
            String cell = cells.get(i).strip();
            if (!cell.isEmpty()) {
                put(document, column, value(column, cell));
            }
        }
        return bytes(document);
    }

    /** A row that names every column and states nothing beyond what every profile must. */
    static byte[] sample(TableHeader header) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        for (String column : header.columns()) {
            String cell = SAMPLE.get(column);
            put(document, column, cell == null ? NullNode.instance : TextNode.valueOf(cell));
        }
        return bytes(document);
    }

    private static byte[] bytes(ObjectNode document) {
        return document.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ObjectNode document, String column, JsonNode value) {
        ObjectNode object = document;
        String[] path = path(column);
        for (int i = 0; i < path.length - 1; i++) {
            object = object.withObjectProperty(path[i]);
        }
        object.set(path[path.length - 1], value);
    }

    private static String[] path(String column) {
        if (column.startsWith(ANSWERS)) {
            String practice = column.substring(ANSWERS.length());
            int slash = practice.indexOf('/');
            return slash < 0
                    ? new String[] {"answers", practice}
                    : new String[] {"answers", practice.substring(0, slash), practice.substring(slash + 1)};
        }
        return column.split("\\.", 3);
    }

    private static JsonNode value(String column, String cell) {
        if (TEXTS.contains(column) || column.startsWith(ROLE_WORDS)) {
            return TextNode.valueOf(cell);
        } else if (NUMBER.matcher(cell).matches()) {
            return DecimalNode.valueOf(new BigDecimal(cell));
        }
        return cell.equals("true") || cell.equals("false")
                ? BooleanNode.valueOf(cell.equals("true"))
                : TextNode.valueOf(cell);
    }
}
