package org.leadershipadvisor.profile;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Notes second fields of one name, of which a tree would keep the last, and goes on. */
class StrictParser extends JsonParserDelegate {

    private final String name;
    private final List<Problem> oddities;
    private final Deque<Set<String>> fields = new ArrayDeque<>();

    StrictParser(JsonParser parser, String name, List<Problem> oddities) {
        super(parser);
        this.name = name;
        this.oddities = oddities;
    }

    @Override
    public @Nullable JsonToken nextToken() throws IOException {
        JsonToken token = delegate.nextToken();
        if (token != null) {
            check(token);
        }
        return token;
    }

    void check(JsonToken token) throws IOException {
        if (token == JsonToken.START_OBJECT) {
            fields.push(new HashSet<>());
        } else if (token == JsonToken.END_OBJECT) {
            fields.pop();
        } else if (token == JsonToken.FIELD_NAME && !fields.element().add(delegate.currentName())) {
            note("a second field " + Quoting.quote(delegate.currentName()), "each field once");
        }
    }

    final void note(String found, String allowed) {
        String pointer = delegate.getParsingContext().pathAsPointer().toString();
        oddities.add(Problem.at(Place.of(delegate.currentTokenLocation()), name, pointer, found, allowed));
    }
}
