package org.leadershipadvisor.questionnaire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.leadershipadvisor.profile.InvalidProfileException;
import org.leadershipadvisor.profile.Problem;
import org.leadershipadvisor.workbook.Page;

/** Finds the texts of a profile that no cell of a workbook can hold. */
final class CellTexts {

    /** Two codes that JSON can write and the markup of workbooks cannot. */
    private static final Pattern NO_CHARACTERS = Pattern.compile("[\\ufffe\\uffff]");

    private final String name;
    private final List<Problem> problems = new ArrayList<>();

    private CellTexts(String name) {
        this.name = name;
    }

    /** @throws InvalidProfileException where there are any, naming all */
    static void check(String name, Map<String, Object> fields) {
        CellTexts texts = new CellTexts(name);
        texts.check(List.of(), fields);
        if (!texts.problems.isEmpty()) {
            throw new InvalidProfileException(texts.problems);
        }
    }

    private void check(List<String> path, Object value) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, entry) -> {
                text(path, key.toString());
                check(below(path, key.toString()), entry);
            });
        } else if (value instanceof Collection<?> list) {
            int i = 0;
            for (Object entry : list) {
                check(below(path, Integer.toString(i++)), entry);
            }
        } else if (value instanceof String text) {
            text(path, text);
        }
    }

    private void text(List<String> path, String text) {
        if (text.length() > Page.LONGEST_TEXT || NO_CHARACTERS.matcher(text).find()) {
            problems.add(new Problem(
                    name,
                    0,
                    0,
                    null,
                    Filling.pointer(path),
                    "a text of " + text.length() + " characters",
                    "at most " + Page.LONGEST_TEXT
                            + " characters, all of them assigned, as a cell of a workbook holds no others",
                    null));
        }
    }

    private static List<String> below(List<String> path, String step) {
        List<String> below = new ArrayList<>(path);
        below.add(step);
        return below;
    }
}
