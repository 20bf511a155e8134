package org.leadershipadvisor.inference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/** The rules, compiled when the project was built and loaded directly: no scan, no compiler. */
final class RuleBase {

    private static final String INDEX = "/META-INF/kie/org.leadershipadvisor/leadership-advisor/drools-model";
    private static final String HEADER = "Drools-Model-Version";

    private RuleBase() {}

    static KieBase load() {
        List<Model> models = modelNames().stream().map(RuleBase::model).toList();
        return KieBaseBuilder.createKieBaseFromModel(models, RuleBaseFactory.newKnowledgeBaseConfiguration());
    }

    private static List<String> modelNames() {
        try (InputStream in = RuleBase.class.getResourceAsStream(INDEX)) {
            if (in == null) {
                throw new IllegalStateException("The compiled rules are missing: build with Maven");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::trim)
                    .filter(line -> !line.isEmpty() && !line.startsWith(HEADER))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Model model(String name) {
        try {
            return Class.forName(name)
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The compiled rules name a class that cannot be loaded: " + name, e);
        }
    }
}
