package org.leadershipadvisor.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.leadershipadvisor.framework.Practice;
import org.leadershipadvisor.framework.Topic;

/** The shape of many answers: an object of topics, each an object of practices. */
final class AnswersShape implements Shape<Map<String, Answer>> {

    private final AnswerShape answer = new AnswerShape();

    @Override
    public Map<String, Answer> read(JsonNode node, String pointer, Reading reading) {
        Map<String, Answer> answers = new TreeMap<>();
        if (!node.isObject()) {
            reading.complain(pointer, node, "an object of topics");
            return answers;
        }
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            String at = RecordShape.child(pointer, entry.getKey());
            reading.framework()
                    .topic(entry.getKey())
                    .ifPresentOrElse(
                            topic -> readTopic(topic, entry.getValue(), at, reading, answers),
                            () -> reading.complainOfName(at, entry.getKey(), "a topic: ", topics(reading)));
        }
        return answers;
    }

    private void readTopic(Topic topic, JsonNode node, String pointer, Reading reading, Map<String, Answer> answers) {
        if (node.isNull()) {
            return;
        }
        if (!node.isObject()) {
            reading.complain(pointer, node, "an object of practices");
            return;
        }
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            String at = RecordShape.child(pointer, entry.getKey());
            String id = topic.id() + "/" + entry.getKey();
            if (reading.framework().findPractice(id).isEmpty()) {
                reading.complainOfName(at, entry.getKey(), "a practice of " + topic.id() + ": ", names(topic));
            } else if (!entry.getValue().isNull()) {
                Answer said = answer.read(entry.getValue(), at, reading);
                if (said != null) {
                    answers.put(id, said);
                }
            }
        }
    }

    private static List<String> topics(Reading reading) {
        return reading.framework().topics().stream().map(Topic::id).toList();
    }

    private static List<String> names(Topic topic) {
        return topic.practices().stream().map(AnswersShape::name).toList();
    }

    private static String name(Practice practice) {
        return practice.id().substring(practice.topic().length() + 1);
    }

    @Override
    public JsonNode write(Map<String, Answer> value) {
        ObjectNode topics = JsonNodeFactory.instance.objectNode();
        new TreeMap<>(value).forEach((id, said) -> {
            int slash = id.indexOf('/');
            topics.withObject("/" + id.substring(0, slash)).set(id.substring(slash + 1), answer.write(said));
        });
        return topics;
    }
}
