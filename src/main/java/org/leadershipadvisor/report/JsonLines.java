package org.leadershipadvisor.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.advice.Brief;

/** Advice as JSON Lines: a line for each organisation. */
public final class JsonLines implements Report {

    private final Function<Advice, Object> content;

    private JsonLines(Function<Advice, Object> content) {
        this.content = content;
    }

    /** Lines that hold all of the advice, by the schema of advice. */
    public static JsonLines full() {
        return new JsonLines(advice -> advice);
    }

    /** Lines that hold advice without its words, as {@link Brief} has it: about a tenth of the size. */
    public static JsonLines brief() {
        return new JsonLines(Brief::of);
    }

    @Override
    public String render(Advice advice) {
        return new String(line(advice), StandardCharsets.UTF_8);
    }

    @Override
    public String renderAll(List<Advice> advices) {
        return advices.stream().map(this::render).collect(Collectors.joining());
    }

    /** One organisation's line in UTF-8, ending in a line break. */
    public byte[] line(Advice advice) {
        return Json.line(content.apply(advice));
    }
}
