package org.leadershipadvisor.questionnaire;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.framework.Practice;
import org.leadershipadvisor.framework.Topic;
import org.leadershipadvisor.framework.Wording;

/** A profile in which nothing is stated but, where it is for a particular one, the setting. */
final class Skeleton {

    private static final List<String> SETTING = List.of("organization", "setting");

    private static final List<String> LINES = List.of(
            "Leadership questionnaire. Write behind the colons; what is left open is not known, and never counts as no.",
            "Answer with a level, 0 to 4, whose words fit best; with unsure where somebody was asked and does not know;",
            "or with not-applicable. An answer may say more: { level: 3, evidence: minutes of 4 May, asOf: 2026-05-04 }",
            "Write roles, never the names of people. One person's answers stand under raters instead, with a group:",
            "raters: [ { group: physicians, answers: { physician-engagement: { mec-owns-aims: 1 } } } ]",
            "");

    private final Questionnaire questionnaire;
    private final Wording wording;
    private final StringBuilder text = new StringBuilder();

    Skeleton(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        wording = new Wording(questionnaire.framework(), questionnaire.setting(), Map.of());
    }

    /** Its fields; null where something can be filled in. */
    static Map<String, @Nullable Object> fields(Questionnaire questionnaire) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        profileColumns().forEach(column -> put(fields, column.path(), null));
        put(fields, SETTING, questionnaire.stated());
        if (questionnaire.depth().registers()) {
            Sections.registers().forEach(section -> fields.put(name(section), null));
        }
        for (Topic topic : questionnaire.depth().topics(questionnaire.framework())) {
            topic.asked().forEach(practice -> put(fields, path(practice), null));
        }
        return fields;
    }

    private static List<Column> profileColumns() {
        return Sections.startSheet().columns().stream()
                .filter(column -> !column.path().get(0).equals(Sections.RATERS))
                .toList();
    }

    private static String name(Section section) {
        return section.columns().get(0).path().size() > 1 && section.path().isEmpty()
                ? section.columns().get(0).path().get(0)
                : section.path().get(0);
    }

    private static List<String> path(Practice practice) {
        List<String> path = new ArrayList<>(List.of(Sections.ANSWERS));
        path.addAll(List.of(practice.id().split("/", 2)));
        return path;
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, @Nullable Object> fields, List<String> path, @Nullable Object value) {
        Map<String, @Nullable Object> at = fields;
        for (String step : path.subList(0, path.size() - 1)) {
            at = (Map<String, @Nullable Object>)
                    Objects.requireNonNull(at.computeIfAbsent(step, any -> new LinkedHashMap<>()));
        }
        at.put(path.get(path.size() - 1), value);
    }

    /** In YAML, with the questions as comments. */
    byte[] yaml() {
        LINES.forEach(this::comment);
        text.append("organization:\n");
        profileColumns().stream().filter(column -> column.path().size() > 1).forEach(column -> {
            line("  # " + hint(column));
            line("  " + column.path().get(1) + ":"
                    + (column.path().equals(SETTING) && questionnaire.stated() != null
                            ? " " + questionnaire.stated()
                            : ""));
        });
        Sections.maps().forEach(section -> line("  # " + section.path().get(1) + ": {}  # " + section.says()));
        profileColumns().stream().filter(column -> column.path().size() == 1).forEach(column -> {
            line("# " + hint(column));
            line(column.path().get(0) + ":");
        });
        if (questionnaire.depth().registers()) {
            line("");
            comment("Registers. Take away the # before those of which something is known.");
            Sections.registers().forEach(this::register);
        }
        line("");
        line("answers:");
        questionnaire.depth().topics(questionnaire.framework()).forEach(this::topic);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void register(Section section) {
        comment("");
        comment(name(section) + ":  # " + section.says());
        boolean table = section.layout() == Section.Layout.TABLE;
        int above = table ? 0 : 1;
        boolean first = table;
        for (Column column : section.columns()) {
            int depth = column.path().size() - above;
            if (depth > 0) {
                String indent = (first ? "  - " : table ? "    " : "  ") + "  ".repeat(depth - 1);
                comment(indent + column.path().get(column.path().size() - 1) + ":  # " + hint(column));
                first = false;
            }
        }
    }

    private static String hint(Column column) {
        String names = column.choices().stream()
                .map(choice -> choice.replace(' ', '-'))
                .collect(Collectors.joining(", "));
        return switch (column.kind()) {
            case CHOICE -> Writing.said(column) + " One of " + names + ".";
            case LIST -> Writing.said(column) + " A list" + (names.isEmpty() ? "." : " of " + names + ".");
            case YES_NO -> Writing.said(column) + " True or false.";
            default -> Writing.said(column);
        };
    }

    private void topic(Topic topic) {
        line("");
        line("  " + topic.id() + ":  # " + topic.title());
        for (Practice practice : topic.asked()) {
            line("    # " + wording.of(practice.question()));
            for (int level = 0; level < practice.levels().size(); level++) {
                line("    #   " + level + "  " + wording.of(practice.levels().get(level)));
            }
            line("    " + path(practice).get(2) + ":");
        }
    }

    private void comment(String line) {
        line(line.isEmpty() ? "#" : "# " + line);
    }

    private void line(String line) {
        text.append(line.replaceAll("\\p{Cntrl}", " ")).append('\n');
    }
}
