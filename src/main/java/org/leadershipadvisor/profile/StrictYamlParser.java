package org.leadershipadvisor.profile;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** Notes also what YAML would quietly read as something else. */
final class StrictYamlParser extends StrictParser {

    /** YAML reads 010 as 8, and 0x10 as 16. */
    private static final Pattern NOT_DECIMAL = Pattern.compile("[-+]?0[0-9_xb].*");

    private final YAMLParser yaml;

    StrictYamlParser(YAMLParser yaml, String name, List<Problem> oddities) {
        super(yaml, name, oddities);
        this.yaml = yaml;
    }

    @Override
    void check(JsonToken token) throws IOException {
        super.check(token);
        // The library holds texts in JSON to the limit, but not those in YAML.
        if (token == JsonToken.VALUE_STRING && yaml.getTextLength() > Syntax.LONGEST_TEXT) {
            throw new StreamConstraintsException("A text is too long", yaml.currentTokenLocation());
        }
        if (yaml.isCurrentAlias()) {
            note(
                    "*" + Quoting.cut(yaml.getText(), 60) + ", which repeats another place",
                    "the value itself, written out");
        } else if (token.isNumeric() && NOT_DECIMAL.matcher(yaml.getText()).matches()) {
            note(
                    yaml.getText() + ", which is not a decimal number",
                    "a number without leading zeros, or a text in quotes");
        }
    }
}
