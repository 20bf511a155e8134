package org.leadershipadvisor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.leadershipadvisor.framework.Action;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Judgement;
import org.leadershipadvisor.framework.Names;
import org.leadershipadvisor.framework.Pattern;
import org.leadershipadvisor.framework.Practice;
import org.leadershipadvisor.framework.RuleEntry;
import org.leadershipadvisor.framework.Topic;
import org.leadershipadvisor.framework.Wording;

/** The catalogue lists what stands in the rules folder; {@code -Dupdate=true} writes it anew. */
class CatalogueTest {

    private static final Path CATALOGUE = Path.of("rules", "CATALOGUE.md");
    private static final Framework FRAMEWORK = Framework.builtIn();
    private static final Wording WORDING = Wording.general(FRAMEWORK);

    private final StringBuilder text = new StringBuilder();

    @Test
    void theCatalogueIsFresh() throws IOException {
        String catalogue = catalogue();
        if (Boolean.getBoolean("update")) {
            Files.writeString(CATALOGUE, catalogue);
        }
        assertThat(catalogue).isEqualTo(Files.readString(CATALOGUE));
    }

    private String catalogue() {
        line("# Catalogue");
        line("");
        line("Made from the files of this folder: what the framework asks for, what can be advised, and the rules.");
        FRAMEWORK.topics().forEach(this::topic);
        FRAMEWORK.judgements().forEach(this::judgement);
        return text.toString();
    }

    private void topic(Topic topic) {
        heading(topic.folder() + "/" + topic.id() + ": " + topic.title());
        line("Slide “" + topic.source().slide() + "”; " + topic.source().edition() + ".");
        line("");
        if (!topic.practices().isEmpty()) {
            line("| practice | when it is in place | points | force | requires |");
            line("|---|---|---|---|---|");
            topic.practices().forEach(this::practice);
            line("");
        }
        topic.patterns().forEach(this::pattern);
        if (!topic.recommendations().isEmpty()) {
            line("| recommendation | for |");
            line("|---|---|");
            topic.recommendations().forEach(this::action);
            line("");
        }
        rules(topic.rules());
    }

    private void practice(Practice practice) {
        String statement = practice.alias()
                ? "the same as " + practice.sameAs()
                : WORDING.of(practice.statement()) + (practice.composite() ? " (a whole)" : "");
        String points = practice.leveragePoints().stream().map(String::valueOf).collect(Collectors.joining(", "));
        line("| " + practice.id() + " | " + statement + " | " + points + " | " + Names.of(practice.force()) + " | "
                + String.join(", ", practice.requires()) + " |");
    }

    private void pattern(Pattern pattern) {
        line("**" + pattern.id() + "**" + (pattern.alert() ? " (alert)" : "") + ": " + WORDING.of(pattern.title())
                + ". Signs, of which " + pattern.needs() + " make it:");
        line("");
        pattern.signs()
                .forEach((name, sign) ->
                        line("- " + name + (sign.needed() ? " (needed)" : "") + ": " + WORDING.of(sign.statement())));
        list("Raises", pattern.raises());
        list("Holds back", pattern.holdsBack());
        line("");
    }

    private void list(String label, List<String> ids) {
        if (!ids.isEmpty()) {
            line("- " + label + ": " + String.join(", ", ids));
        }
    }

    private void action(Action action) {
        String of = action.practice() == null ? action.pattern() : action.practice();
        line("| " + action.id() + ": " + WORDING.of(action.title()) + " | " + of + " |");
    }

    private void judgement(Judgement judgement) {
        heading("judgement/" + judgement.id() + ": " + judgement.title());
        judgement.contradictions().forEach((id, words) -> line("- " + id + ": " + WORDING.of(words.title())));
        if (!judgement.contradictions().isEmpty()) {
            line("");
        }
        rules(judgement.rules());
    }

    private void rules(List<RuleEntry> rules) {
        rules.forEach(rule -> line("- " + rule.name()));
    }

    private void heading(String heading) {
        line("");
        line("## " + heading);
        line("");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
