package org.leadershipadvisor.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The people met in a workbook, by the names that its sheets call them by. */
final class People {

    /** How the one person whose questionnaire it is is called; a sheet's own names for people are not empty. */
    private static final String OWNER = "";

    private final Filling filling;
    private final Map<String, List<String>> answers = new HashMap<>();

    People(Filling filling) {
        this.filling = filling;
    }

    /** Whose questionnaire it is. */
    void meetOwner() {
        meet(OWNER, List.of(Sections.RATERS, Sections.FIRST));
    }

    /** Somebody answered, if nothing. */
    void meet(String name, List<String> path) {
        List<String> longer = new ArrayList<>(path);
        longer.add(Sections.ANSWERS);
        filling.open(longer);
        answers.put(name, longer);
    }

    int count() {
        return answers.size();
    }

    boolean knows(String name) {
        return answers.containsKey(name);
    }

    /** The path of somebody's answers; null where nobody is called so. */
    @Nullable
    List<String> answersOf(String name) {
        return answers.get(name);
    }

    /** The path of answers that no column gives to anybody: the owner's, or else the agreed ones. */
    List<String> unnamedAnswers() {
        return answers.getOrDefault(OWNER, List.of(Sections.ANSWERS));
    }
}
