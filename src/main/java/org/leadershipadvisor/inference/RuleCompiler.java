package org.leadershipadvisor.inference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.drools.compiler.compiler.DescrBuildError;
import org.drools.compiler.compiler.RuleBuildError;
import org.drools.drl.ast.descr.RuleDescr;
import org.kie.api.definition.KiePackage;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.kie.internal.io.ResourceFactory;

/** Compiles one DRL file; the only class that needs the rule compiler. */
final class RuleCompiler {

    private final Path file;
    private final String text;
    private final List<? extends KnowledgeBuilderError> raised;

    private RuleCompiler(Path file, Collection<? extends KnowledgeBuilderError> raised) {
        this.file = file;
        this.text = read(file);
        this.raised = List.copyOf(raised);
    }

    /** The packages of a file; nothing, and what is wrong among the errors, where it does not compile. */
    static Collection<KiePackage> compile(Path file, List<RuleError> errors) {
        KnowledgeBuilderConfiguration configuration = KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration();
        configuration.setOption(LanguageLevelOption.DRL10);
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(configuration);
        builder.add(ResourceFactory.newFileResource(file.toFile()), ResourceType.DRL);
        if (!builder.hasErrors()) {
            return builder.getKnowledgePackages();
        }
        errors.addAll(new RuleCompiler(file, builder.getErrors()).errors());
        return List.of();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One error a line: the first says what is wrong, later ones follow from it. */
    private List<RuleError> errors() {
        Set<String> broken = raised.stream()
                .filter(error -> !(error instanceof RuleBuildError))
                .filter(DescrBuildError.class::isInstance)
                .map(error -> rule((DescrBuildError) error).getName())
                .collect(Collectors.toSet());
        Set<Integer> lines = new HashSet<>();
        return raised.stream()
                .filter(error -> !(error instanceof RuleBuildError follows
                        && broken.contains(follows.getRule().getName())))
                .map(this::error)
                .filter(error -> lines.add(error.line()))
                .filter(error -> error.line() > 0 || raised.size() == 1)
                .sorted(Comparator.comparingInt(RuleError::line))
                .toList();
    }

    private RuleError error(KnowledgeBuilderError error) {
        RuleErrorWording wording = RuleErrorWording.of(error.getMessage());
        return new RuleError(file, line(error, wording.expression()), wording.found(), wording.allowed());
    }

    /** Of Java in a conclusion the compiler tells its rule's line only, of some conditions none at all. */
    private int line(KnowledgeBuilderError error, String expression) {
        int told = error.getLines().length == 0 ? 0 : error.getLines()[0];
        int from = told > 0
                ? told
                : error instanceof DescrBuildError build ? rule(build).getLine() : 0;
        if (told > 0 && !(error instanceof RuleBuildError)) {
            return told;
        }
        List<String> lines = text.lines().toList();
        return expression.isEmpty()
                ? Math.max(0, from)
                : IntStream.range(Math.max(0, from - 1), lines.size())
                        .filter(line -> lines.get(line).contains(expression))
                        .map(line -> line + 1)
                        .findFirst()
                        .orElse(Math.max(0, from));
    }

    private static RuleDescr rule(DescrBuildError error) {
        return error.getParentDescr() instanceof RuleDescr rule ? rule : new RuleDescr("");
    }
}
