package org.leadershipadvisor.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;
import org.leadershipadvisor.profile.Profile;

/**
 * The advisor's own rules compiled from their text when the program starts, as most samples of Drools do it. It reads a
 * profile and concludes what its registers say; it makes no advice and prints none, so the whole would cost more.
 */
final class ClassicStart {

    private ClassicStart() {}

    public static void main(String[] arguments) throws IOException {
        Profile profile = Profile.read(Path.of(arguments[0]));
        KieSession session = compile(Path.of("rules")).newKieSession();
        try {
            Entries.facts(profile).forEach(session::insert);
            System.out.println(session.fireAllRules() + " firings");
        } finally {
            session.dispose();
        }
    }

    private static KieBase compile(Path rules) throws IOException {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        try (Stream<Path> files = Files.walk(rules)) {
            List<Path> texts = files.filter(file -> file.toString().endsWith(".drl"))
                    .sorted()
                    .toList();
            texts.forEach(file -> builder.add(ResourceFactory.newFileResource(file.toFile()), ResourceType.DRL));
        }
        if (builder.hasErrors()) {
            throw new IllegalStateException(builder.getErrors().toString());
        }
        return builder.newKieBase();
    }
}
