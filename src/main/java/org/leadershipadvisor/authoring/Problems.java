package org.leadershipadvisor.authoring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.leadershipadvisor.framework.Names;

/** The problems met so far. */
final class Problems {

    private static final int LONGEST_LIST = 12;
    private static final int LONGEST_QUOTE = 80;

    private final List<RuleProblem> met = new ArrayList<>();

    void add(Path file, int line, String found, String allowed) {
        met.add(new RuleProblem(file.toString(), line, found, allowed));
    }

    /** Adds that a name is none of those allowed, and guesses which was meant. */
    void addName(Path file, int line, String found, String what, Collection<String> allowed) {
        String guess = Names.nearest(found, allowed.stream())
                .map(name -> "; did you mean \"" + name + "\"?")
                .orElse("");
        boolean many = allowed.size() > LONGEST_LIST && !guess.isEmpty();
        add(file, line, quote(found), many ? what.replaceFirst("(: | )$", "") + guess : what + list(allowed) + guess);
    }

    boolean none() {
        return met.isEmpty();
    }

    /** All of them once, by file and line. */
    List<RuleProblem> all() {
        return met.stream()
                .distinct()
                .sorted(Comparator.comparing(RuleProblem::file).thenComparingInt(RuleProblem::line))
                .toList();
    }

    /** @throws InvalidRulesException where there are any */
    void throwAny() {
        if (!none()) {
            throw new InvalidRulesException(all());
        }
    }

    static String quote(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ");
        return "\"" + (line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…") + "\"";
    }

    private static String list(Collection<String> names) {
        List<String> sorted = names.stream().limit(LONGEST_LIST).toList();
        int more = names.size() - sorted.size();
        return String.join(", ", sorted) + (more > 0 ? " and " + more + " more" : "");
    }
}
