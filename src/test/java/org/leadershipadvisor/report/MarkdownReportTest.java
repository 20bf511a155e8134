package org.leadershipadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadershipadvisor.LeadershipAdvisor;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.profile.Profile;

/** Markdown as a word processor's converter reads it. */
class MarkdownReportTest {

    private static final LeadershipAdvisor ADVISOR = LeadershipAdvisor.withBuiltInRules();
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final int COLUMNS = 3;

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Seen seen(String markdown) {
        Seen seen = new Seen();
        PARSER.parse(markdown).accept(seen);
        return seen;
    }

    private static Seen seen(Advice advice) {
        return seen(new MarkdownReport().render(advice));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void headingsNestAndTablesAreWhole(Path sample) {
        Seen seen = seen(ADVISOR.advise(Profile.read(sample)));
        assertThat(seen.levels.get(0)).isEqualTo(1);
        for (int i = 1; i < seen.levels.size(); i++) {
            assertThat(seen.levels.get(i)).isBetween(2, seen.levels.get(i - 1) + 1);
        }
        assertThat(seen.tables).isEqualTo(2);
        assertThat(seen.rows).isNotEmpty().containsOnly(COLUMNS);
        assertThat(seen.html).isEmpty();
        assertThat(seen.text).noneMatch(text -> text.startsWith("#") || text.startsWith("|"));
    }

    @ParameterizedTest
    @EnumSource
    void everyGroupingNests(Grouping grouping) {
        Advice advice = ADVISOR.advise(Profile.read(Path.of("samples/mercy-valley.json")));
        Seen seen = seen(new MarkdownReport(grouping).render(advice));
        assertThat(seen.levels).first().isEqualTo(1);
        assertThat(seen.levels.subList(1, seen.levels.size())).containsOnly(2, 3);
    }

    @Test
    void hostileNamesStayText() {
        Seen seen = seen(HostileProfile.advice());
        assertThat(seen.html).isEmpty();
        assertThat(seen.rows).containsOnly(COLUMNS);
        assertThat(String.join("", seen.text)).contains(HostileProfile.MARKUP, HostileProfile.RIGHT_TO_LEFT);
    }

    /** What a parser found. */
    private static final class Seen extends AbstractVisitor {

        private final List<Integer> levels = new ArrayList<>();
        private final List<Integer> rows = new ArrayList<>();
        private final List<String> html = new ArrayList<>();
        private final List<String> text = new ArrayList<>();
        private int tables;

        @Override
        public void visit(Heading heading) {
            levels.add(heading.getLevel());
            visitChildren(heading);
        }

        @Override
        public void visit(CustomBlock block) {
            tables += block instanceof TableBlock ? 1 : 0;
            visitChildren(block);
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof TableRow) {
                int cells = 0;
                for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                    cells += child instanceof TableCell ? 1 : 0;
                }
                rows.add(cells);
            }
            visitChildren(node);
        }

        @Override
        public void visit(Text node) {
            text.add(node.getLiteral());
        }

        @Override
        public void visit(HtmlInline node) {
            html.add(node.getLiteral());
        }

        @Override
        public void visit(HtmlBlock node) {
            html.add(node.getLiteral());
        }
    }
}
