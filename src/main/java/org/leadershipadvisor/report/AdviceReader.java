package org.leadershipadvisor.report;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.advice.Brief;
import org.leadershipadvisor.comparison.Snapshot;

/**
 * Reads back what this library wrote: advice as JSON, one or an array of several, or JSON Lines of full or brief advice,
 * each of them plain or gzipped. Reads as a stream and stops at the first mistake.
 */
public final class AdviceReader {

    private static final int BUFFER = 1 << 16;
    private static final String ONLY_IN_ADVICE = "inputHash";
    private static final String ALLOWED = "advice as written by --format json or jsonl";

    private final String name;
    private final InputStream in;
    private int line;
    private int linesBefore;
    private int sites;

    /** @param name how messages call the document */
    public AdviceReader(String name, InputStream in) {
        this.name = name;
        this.in = in;
    }

    /**
     * Whether a document is advice rather than a profile: gzipped, or JSON with what only advice has.
     *
     * @throws IOException where it cannot be read
     */
    public static boolean isAdvice(InputStream document) throws IOException {
        BufferedInputStream in = new BufferedInputStream(document);
        if (Gzip.begins(in)) {
            return true;
        }
        try (JsonParser parser = Json.reader(JsonNode.class).createParser(in)) {
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                parser.nextToken();
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                if (parser.currentName().equals(ONLY_IN_ADVICE)) {
                    return true;
                }
                parser.nextToken();
                parser.skipChildren();
            }
        } catch (JsonProcessingException e) {
            return false;
        }
        return false;
    }

    /** A piece of advice and the line it begins on. */
    public record Line(Brief brief, int number) {}

    /**
     * Reads all of it without words, in its order. Parses on several threads what is longer than a few hundred thousand
     * bytes; the consumer is called on this one.
     *
     * @throws InvalidAdviceException where it is not all advice
     */
    public void forEach(Consumer<Line> consumer) {
        read(plain -> {
            try (AdviceBlocks blocks = new AdviceBlocks(plain)) {
                sites = blocks.forEach(consumer);
                linesBefore = blocks.lines();
                parse(
                        Json.reader(Brief.class),
                        blocks.rest(),
                        (Brief brief) -> consumer.accept(new Line(checked(brief), line)));
            }
        });
    }

    /**
     * Reads it with its words, as far as it has them.
     *
     * @throws InvalidAdviceException where it is not all advice
     */
    public void forEachWithWords(Consumer<Snapshot> consumer) {
        read(plain -> parse(Json.reader(JsonNode.class), plain, (JsonNode tree) -> consumer.accept(snapshot(tree))));
    }

    private Snapshot snapshot(JsonNode tree) {
        try {
            Brief brief = Json.reader(Brief.class).readValue(tree);
            Map<String, String> words = new HashMap<>();
            words(words, tree.path("recommendations"), "id", "title");
            words(words, tree.path("patterns"), "id", "title");
            words(words, tree.path("standings"), "practice", "statement");
            return new Snapshot(checked(brief), words);
        } catch (IOException e) {
            throw invalid(found(e));
        }
    }

    private static void words(Map<String, String> words, JsonNode entries, String id, String text) {
        for (JsonNode entry : entries) {
            if (entry.path(text).isTextual()) {
                words.put(entry.path(id).asText(), entry.path(text).asText());
            }
        }
    }

    private interface Reading {
        void of(InputStream plain) throws IOException;
    }

    private void read(Reading reading) {
        try {
            reading.of(Gzip.plain(new BufferedInputStream(in, BUFFER)));
        } catch (JsonProcessingException e) {
            if (unzipped(e.getCause())) {
                throw cutOff();
            }
            line = e.getLocation() == null
                    ? line
                    : linesBefore + Math.max(0, e.getLocation().getLineNr());
            throw invalid(found(e));
        } catch (IOException e) {
            if (unzipped(e)) {
                throw cutOff();
            }
            line = 0;
            throw invalid("a file that cannot be read");
        }
        if (sites == 0) {
            line = 0;
            throw invalid("nothing");
        }
    }

    private <T> void parse(ObjectReader reader, InputStream plain, Consumer<T> consumer) throws IOException {
        try (JsonParser parser = reader.createParser(plain)) {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_ARRAY && linesBefore == 0) {
                token = parser.nextToken();
            }
            for (; token != null && token != JsonToken.END_ARRAY; token = parser.nextToken()) {
                line = linesBefore + parser.currentTokenLocation().getLineNr();
                requireObject(token);
                consumer.accept(reader.readValue(parser));
                sites++;
            }
            requireEnd(parser);
        }
    }

    private static boolean unzipped(@Nullable Throwable problem) {
        return problem instanceof EOFException || problem instanceof ZipException;
    }

    private InvalidAdviceException cutOff() {
        line = 0;
        return invalid("a gzip file that is broken or cut off after " + sites + (sites == 1 ? " site" : " sites"));
    }

    private void requireObject(JsonToken token) {
        if (token != JsonToken.START_OBJECT) {
            throw invalid("something that is no object");
        }
    }

    private void requireEnd(JsonParser parser) throws IOException {
        if (parser.nextToken() != null) {
            line = linesBefore + parser.currentTokenLocation().getLineNr();
            throw invalid("more after the end of the array");
        }
    }

    /** @throws InvalidAdviceException where something is missing or out of range */
    private Brief checked(Brief brief) {
        String missing = BriefCheck.firstProblem(brief);
        if (missing != null) {
            throw invalid(missing);
        }
        return brief;
    }

    /** What a library says is wrong, on one line and without where it stands. */
    private static String found(IOException e) {
        String message = e instanceof JsonProcessingException json ? json.getOriginalMessage() : e.getMessage();
        return "no valid advice (" + String.valueOf(message).lines().findFirst().orElse("") + ")";
    }

    private InvalidAdviceException invalid(String found) {
        return new InvalidAdviceException(name, line, found, ALLOWED);
    }
}
