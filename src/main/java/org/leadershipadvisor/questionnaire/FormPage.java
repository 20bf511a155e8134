package org.leadershipadvisor.questionnaire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Topic;
import org.leadershipadvisor.framework.Wording;
import org.leadershipadvisor.profile.Answer;

/**
 * What a form shows.
 *
 * @param questionnaire what it asks
 */
record FormPage(Questionnaire questionnaire) {

    /** Comes first, because the id follows it. */
    private static final List<String> NAME = List.of("organization", "name");

    Framework framework() {
        return questionnaire.framework();
    }

    Depth depth() {
        return questionnaire.depth();
    }

    Wording wording() {
        return new Wording(framework(), questionnaire.setting(), Map.of());
    }

    /** The topics that are always asked about. */
    List<Topic> topics() {
        return depth().topics(framework());
    }

    /** The topics that are asked about once a leverage point above them is weak. */
    List<Topic> underneath() {
        if (depth() != Depth.LEVERAGE_POINTS) {
            return List.of();
        }
        List<Topic> all = new ArrayList<>(Depth.FULL.topics(framework()));
        all.removeAll(topics());
        return all;
    }

    /** All of these, under the headings they stand below. */
    Map<String, List<Topic>> groups() {
        List<Topic> all = new ArrayList<>(topics());
        all.addAll(underneath());
        Map<String, List<Topic>> groups = new LinkedHashMap<>();
        all.forEach(topic ->
                groups.computeIfAbsent(heading(topic), any -> new ArrayList<>()).add(topic));
        return groups;
    }

    private String heading(Topic topic) {
        if (topic.scoresLeveragePoints()) {
            return "The seven leverage points";
        }
        return !always(topic)
                ? "What may lie underneath"
                : topic.folder().equals(Depth.BEING_FOLDER) ? "How to be a leader" : "The leadership framework";
    }

    boolean always(Topic topic) {
        return topics().contains(topic);
    }

    /** Whose profile it is, and whose answers. */
    Section start() {
        Section start = Sections.startSheet();
        List<Column> columns = start.columns().stream()
                .sorted(Comparator.comparing(column -> !column.path().equals(NAME)))
                .toList();
        return new Section(start.title(), start.says(), start.path(), start.layout(), columns);
    }

    /** What is known of the organisation besides its answers. */
    List<Section> registers() {
        return depth().registers() ? FormModel.registers(framework()) : List.of();
    }

    static List<Column> answerColumns() {
        return Columns.of(Answer.class).stream()
                .filter(column -> column.kind() != Kind.LEVEL)
                .toList();
    }

    String title() {
        return depth() == Depth.BEING ? "How to be a leader: your own answers" : "Leadership questionnaire";
    }

    /** How to fill it in. */
    List<String> lead() {
        return List.of(
                "Pick the answer whose words fit best. Leave a question open where nobody has been asked yet, and pick unsure"
                        + " where somebody was asked and does not know. Neither ever counts as no.",
                "Everything stays in this file and on this computer, and nothing is sent anywhere. Save, and open the saved"
                        + " file here again to go on.",
                "Roles and bodies have their names " + named() + ". Another setting chosen below changes the profile,"
                        + " not the words of the questions.");
    }

    private String named() {
        String setting = questionnaire.stated();
        return setting == null
                ? "in general, since this form was made for no setting in particular"
                : "from the setting this form was made for, " + setting.replace('-', ' ');
    }

    /** How a level is called, as it begins a line. */
    String level(int level) {
        return Wording.capital(framework().nameOfLevel(level));
    }

    /** What a field means. */
    static String hint(Column column) {
        boolean only = column.kind() == Kind.OBJECT && !column.choices().contains(Column.NONE);
        return only ? "Whether there is one, though nothing else is known of it" : column.says();
    }

    /** Whether a field is filled in by choosing one of several. */
    static boolean chosen(Column column) {
        return !column.choices().isEmpty()
                || column.kind() == Kind.YES_NO
                || !column.limits().refersTo().isEmpty();
    }

    /** A choice as people read it. */
    static String word(Column column, String choice) {
        return column.kind() == Kind.OBJECT && choice.equals(Column.YES) ? "there is one" : choice;
    }

    /** Another entry of a register, as a button says it. */
    static String entry(Section section) {
        String entry = FormModel.entry(section.title()).toLowerCase(Locale.ROOT);
        return ("aeiou".indexOf(entry.charAt(0)) < 0 ? "a " : "an ") + entry;
    }

    /** The field that says whether there is something of which this one says more; empty where there is none. */
    static String within(Section section, Column column) {
        return section.columns().stream()
                .filter(other -> other.kind() == Kind.OBJECT
                        && other.path().size() < column.path().size()
                        && other.path()
                                .equals(column.path().subList(0, other.path().size())))
                .map(other -> String.join("/", other.path()))
                .findFirst()
                .orElse("");
    }

    /** An id for an element. */
    static String anchor(String id) {
        return id.replace('/', '.');
    }
}
