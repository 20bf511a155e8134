package org.leadershipadvisor.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.leadershipadvisor.advice.Advice;

/** A view of advice that is text. Pure: the same advice gives the same text. */
public interface Report extends Rendering {

    /** The advice as text, ending in a line break. */
    String render(Advice advice);

    /** Several advices as one text, in the order given. */
    default String renderAll(List<Advice> advices) {
        return advices.stream().map(this::render).collect(Collectors.joining("\n"));
    }

    /** The same in UTF-8, as it goes to a stream or a file. */
    @Override
    default byte[] bytes(List<Advice> advices) {
        return renderAll(advices).getBytes(StandardCharsets.UTF_8);
    }
}
