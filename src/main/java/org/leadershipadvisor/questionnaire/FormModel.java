package org.leadershipadvisor.questionnaire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Names;
import org.leadershipadvisor.framework.Practice;
import org.leadershipadvisor.framework.Wording;
import org.leadershipadvisor.profile.Numbers;
import org.leadershipadvisor.profile.ProfileReader;
import org.leadershipadvisor.profile.Texts;

/** What a form's script knows of its questions and of what a profile may hold. */
record FormModel(Questionnaire questionnaire) {

    private static final JsonMapper MAPPER = new JsonMapper();

    /** In JSON that may stand in a document: nothing in it can end a script or a line. */
    String json() {
        try {
            return MAPPER.writeValueAsString(model())
                    .replace("<", "\\u003c")
                    .replace("\u2028", "\\u2028")
                    .replace("\u2029", "\\u2029");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Object> model() {
        Framework framework = questionnaire.framework();
        FormPage page = new FormPage(questionnaire);
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("name", "leadership-questionnaire-" + Names.of(questionnaire.depth()));
        model.put("version", framework.version());
        model.put("largestFile", ProfileReader.LARGEST_DOCUMENT);
        model.put("mostDecimals", Numbers.MOST_DECIMALS);
        model.put("largestAttribute", Numbers.LARGEST_ATTRIBUTE);
        model.put("whose", questionnaire.depth().registers() ? "organisation" : "person");
        model.put("start", start());
        model.put("patterns", Map.of("id", Texts.ID, "text", Texts.TEXT, "day", Texts.DATE));
        model.put(
                "points",
                framework.leveragePoints().stream()
                        .map(point -> Map.of("number", point.number(), "name", point.name()))
                        .toList());
        model.put("practices", practices(page));
        model.put("known", framework.practices().stream().map(Practice::id).toList());
        model.put(
                "sections",
                Stream.concat(Stream.of(page.start()), registers(framework).stream())
                        .map(FormModel::section)
                        .toList());
        model.put(
                "answer",
                Map.of(
                        "columns",
                        FormPage.answerColumns().stream().map(FormModel::column).toList()));
        return model;
    }

    /** What the form's profile says before anybody fills it in. */
    private Map<String, Object> start() {
        String setting = questionnaire.stated();
        return setting == null ? Map.of() : Map.of("organization", Map.of("setting", setting));
    }

    private static List<Map<String, Object>> practices(FormPage page) {
        Wording wording = page.wording();
        Framework framework = page.framework();
        return page.groups().values().stream()
                .flatMap(List::stream)
                .flatMap(topic -> topic.asked().stream().map(practice -> {
                    Map<String, Object> one = new LinkedHashMap<>();
                    one.put("id", practice.id());
                    one.put("topic", topic.id());
                    one.put("question", wording.of(practice.question()));
                    one.put("aliases", framework.aliases(practice.id()));
                    one.put("points", practice.leveragePoints());
                    one.put("scores", topic.scoresLeveragePoints());
                    one.put("always", page.always(topic));
                    return one;
                }))
                .toList();
    }

    /** The registers, the attributes, and a line for each role. */
    static List<Section> registers(Framework framework) {
        List<Section> sections = new ArrayList<>(Sections.registers());
        for (Section map : Sections.maps()) {
            Column value = map.columns().get(0);
            sections.add(value.kind() == Kind.ANY ? attributes(map, value) : roles(map, framework));
        }
        return sections;
    }

    private static Section attributes(Section map, Column value) {
        Column name = Column.of("name", Kind.TEXT, "What it is", List.of(), true, Limits.NONE);
        return new Section(map.title(), map.says(), map.path(), map.layout(), List.of(name, value));
    }

    private static Section roles(Section map, Framework framework) {
        List<Column> columns = framework.roles().stream()
                .map(role -> new Column(
                        Wording.capital(role.replace('-', ' ')),
                        Stream.concat(map.path().stream(), Stream.of(role)).toList(),
                        Kind.TEXT,
                        "",
                        List.of(),
                        false,
                        Limits.NONE))
                .toList();
        return new Section(map.title(), map.says(), List.of(), Section.Layout.FORM, columns);
    }

    private static Map<String, Object> section(Section section) {
        return Map.of(
                "title", section.title(),
                "entry", entry(section.title()),
                "path", section.path(),
                "layout", section.layout().name(),
                "columns", section.columns().stream().map(FormModel::column).toList());
    }

    /** What one of several is called: Strategies hold a strategy. */
    static String entry(String title) {
        return title.endsWith("ies")
                ? title.substring(0, title.length() - 3) + "y"
                : title.endsWith("s") ? title.substring(0, title.length() - 1) : title;
    }

    private static Map<String, Object> column(Column column) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("heading", column.heading());
        one.put("path", column.path().stream().map(FormModel::step).toList());
        one.put("kind", column.kind().name());
        if (!column.choices().isEmpty()) {
            one.put("values", column.choices().stream().map(FormModel::name).toList());
        }
        one.put("required", column.required());
        one.put("none", column.limits().none());
        one.put("refersTo", column.limits().refersTo());
        one.put("past", column.limits().past());
        one.put("notBefore", column.limits().notBefore());
        if (column.kind() == Kind.NUMBER) {
            one.put("whole", column.limits().whole());
            one.put("min", column.limits().min());
            one.put("max", column.limits().max());
        }
        return one;
    }

    private static Object step(String name) {
        return name.equals(Sections.FIRST) ? 0 : name;
    }

    static String name(String choice) {
        return choice.replace(' ', '-');
    }
}
