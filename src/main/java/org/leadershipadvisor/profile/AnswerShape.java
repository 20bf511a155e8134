package org.leadershipadvisor.profile;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** The shape of an answer: its level alone, or an object with the level and what backs it. */
final class AnswerShape implements Shape<Answer> {

    private final Shape<Answer.Level> level = Scalars.level();
    private final RecordShape<Answer> whole = new RecordShape<>(Answer.class, "answers");

    @Override
    public @Nullable Answer read(JsonNode node, String pointer, Reading reading) {
        if (node.isObject()) {
            return whole.read(node, pointer, reading);
        }
        Answer.Level said = level.read(node, pointer, reading);
        return said == null ? null : Answer.of(said);
    }

    @Override
    public JsonNode write(Answer value) {
        return value.equals(Answer.of(value.level())) ? level.write(value.level()) : whole.write(value);
    }
}
