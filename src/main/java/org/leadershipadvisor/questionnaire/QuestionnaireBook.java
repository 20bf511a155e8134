package org.leadershipadvisor.questionnaire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Practice;
import org.leadershipadvisor.framework.Topic;
import org.leadershipadvisor.framework.Wording;
import org.leadershipadvisor.workbook.Book;

/**
 * A questionnaire as a workbook, with whatever of it is filled in.
 *
 * @param framework whose practices it asks about
 * @param depth how much it asks; what is answered beyond is shown as well
 * @param wording what roles and bodies are called
 * @param fields what is filled in, as the fields of a profile
 */
record QuestionnaireBook(Framework framework, Depth depth, Wording wording, Map<String, Object> fields) {

    private static final String TOPICS = "0B4F6C";
    private static final String REGISTERS = "C2410C";

    byte[] bytes() {
        return Book.bytes("Leadership questionnaire", this::write);
    }

    private void write(Book book) {
        List<Object> raters = FieldTree.list(fields, List.of(Sections.RATERS));
        boolean individual = raters.size() == 1
                && FieldTree.map(fields, List.of(Sections.ANSWERS)).isEmpty();
        Map<String, Object> start = new LinkedHashMap<>(fields);
        start.put(Sections.RATERS, individual ? Map.of(Sections.FIRST, raters.get(0)) : Map.of());
        Map<String, Object> answers = individual
                ? FieldTree.map(start, List.of(Sections.RATERS, Sections.FIRST, Sections.ANSWERS))
                : FieldTree.map(fields, List.of(Sections.ANSWERS));
        Map<Topic, List<Practice>> asked = asked(answers);
        StartPage.write(
                book, start, depth, asked.values().stream().mapToInt(List::size).sum());
        asked.forEach((topic, practices) ->
                new AnswerPage(wording).write(book, topic, practices, answers).tab(TOPICS));
        if (depth.registers()) {
            Stream.concat(Sections.registers().stream(), Sections.maps().stream())
                    .forEach(section ->
                            new SectionPage(section).write(book, fields).tab(REGISTERS));
        }
        if (!individual && !raters.isEmpty()) {
            RaterPages.write(book, raters);
        }
    }

    /** By topic, the practices to ask for: those that are asked for themselves, and whatever is answered. */
    private Map<Topic, List<Practice>> asked(Map<String, Object> answers) {
        Set<Topic> topics = Set.copyOf(depth.topics(framework));
        Map<Topic, List<Practice>> asked = new LinkedHashMap<>();
        for (Topic topic : framework.topics()) {
            List<Practice> practices = topic.practices().stream()
                    .filter(practice -> (topics.contains(topic) && practice.asked())
                            || FieldTree.get(answers, List.of(practice.id().split("/", 2))) != null)
                    .toList();
            if (!practices.isEmpty()) {
                asked.put(topic, practices);
            }
        }
        return asked;
    }
}
