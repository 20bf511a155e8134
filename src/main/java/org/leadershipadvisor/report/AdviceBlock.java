package org.leadershipadvisor.report;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.leadershipadvisor.advice.Brief;

/** Some whole lines of a document. */
final class AdviceBlock {

    private static final ObjectReader READER = Json.reader(Brief.class);

    private final byte[] bytes;
    private final int linesBefore;
    private final int lastLine;

    /**
     * Some lines.
     *
     * @param bytes the lines, ending in a line break
     * @param linesBefore how many lines stand before them
     * @param lastLine the number of the last of them
     */
    AdviceBlock(byte[] bytes, int linesBefore, int lastLine) {
        this.bytes = bytes;
        this.linesBefore = linesBefore;
        this.lastLine = lastLine;
    }

    int lastLine() {
        return lastLine;
    }

    InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }

    /** All advice in it; nothing where it is not all whole and valid advice. */
    List<AdviceReader.Line> parsed() {
        List<AdviceReader.Line> lines = new ArrayList<>();
        try (JsonParser parser = READER.createParser(bytes)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                int line = linesBefore + parser.currentTokenLocation().getLineNr();
                Brief brief = token == JsonToken.START_OBJECT ? READER.readValue(parser) : null;
                if (brief == null || BriefCheck.firstProblem(brief) != null) {
                    return List.of();
                }
                lines.add(new AdviceReader.Line(brief, line));
            }
        } catch (IOException e) {
            return List.of();
        }
        return lines;
    }
}
