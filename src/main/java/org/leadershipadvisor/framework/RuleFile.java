package org.leadershipadvisor.framework;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a DRL file says about itself: its rules' names and what each concludes. */
final class RuleFile {

    /** Every rule ends in one conclusion whose first arguments name it; the name is the last text constant. */
    private static final Pattern RULE =
            Pattern.compile("^rule \"([^\"]+)\"(.*?)^then\\s+insertLogical\\(\\s*(.*?)\\s*\\);\\s*end", flags());

    private static final Pattern TEXTS = Pattern.compile("\"([a-z0-9-]+(?:/[a-z0-9-]+)?)\"");
    private static final Pattern BOUND = Pattern.compile("practice == \"([^\"]+)\"");

    private RuleFile() {}

    private static int flags() {
        return Pattern.DOTALL | Pattern.MULTILINE;
    }

    /** The id of a rules file: its name without ending and leading number. */
    static String id(Path file) {
        return file.getFileName().toString().replaceFirst("\\.yaml$", "").replaceFirst("^[0-9]+-", "");
    }

    /** The rules of the DRL file beside a YAML file, each with its conclusion as {@code id#code}. */
    static ArrayNode rules(Path yamlFile, ObjectMapper mapper) throws IOException {
        ArrayNode rules = mapper.createArrayNode();
        Path drl = Path.of(yamlFile.toString().replaceFirst("\\.yaml$", ".drl"));
        if (!Files.exists(drl)) {
            throw new IllegalStateException(yamlFile + " has no " + drl.getFileName() + " beside it");
        }
        Matcher rule = RULE.matcher(Files.readString(drl));
        while (rule.find()) {
            rules.addObject().put("name", rule.group(1)).put("concludes", concluded(rule.group(2), rule.group(3)));
        }
        return rules;
    }

    private static String concluded(String when, String conclusion) {
        if (conclusion.startsWith("Sign.")) {
            return sign(when, conclusion);
        }
        Matcher texts = TEXTS.matcher(conclusion);
        String id = "";
        String code = "";
        while (texts.find() && code.isEmpty()) {
            if (texts.group(1).contains("/")) {
                id = texts.group(1);
            } else {
                code = texts.group(1);
            }
        }
        Matcher bound = BOUND.matcher(when);
        boolean ofPractice = conclusion.startsWith("Reason.") && id.isEmpty();
        return (ofPractice && bound.find() ? bound.group(1) : id) + "#" + code;
    }

    /** A sign is named by its pattern, its own name, and the practice or the reading that shows it. */
    private static String sign(String when, String conclusion) {
        List<String> texts =
                TEXTS.matcher(conclusion).results().map(found -> found.group(1)).toList();
        Matcher bound = BOUND.matcher(when);
        String shownBy = texts.size() > 2 ? texts.get(2) : bound.find() ? bound.group(1) : "";
        return texts.get(0) + "#" + texts.get(1) + "#" + shownBy;
    }
}
