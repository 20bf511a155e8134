package org.leadershipadvisor.benchmark;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/** The compared rules in Drools: one knowledge base for all sites, as the advisor has it, or a container for each. */
final class DroolsPeer {

    private static final Map<Integer, ReleaseId> COMPILED = new ConcurrentHashMap<>();

    private DroolsPeer() {}

    /** The rules compiled once, sessions used again. */
    static Peer sessionPool(List<Question> questions) {
        KieBase rules = KieServices.get().newKieContainer(module(questions)).getKieBase();
        KieSessionsPool pool = rules.newKieSessionsPool(2);
        return facts -> conclude(pool.newKieSession(), facts);
    }

    /** The rules parsed once into a module, and a container made from it for each site. */
    static Peer containerPerSite(List<Question> questions) {
        ReleaseId module = module(questions);
        return facts -> {
            KieContainer container = KieServices.get().newKieContainer(module);
            try {
                return conclude(container.newKieSession(), facts);
            } finally {
                container.dispose();
            }
        };
    }

    /** Compiles the rules on first use; sets of questions differ in size. */
    private static ReleaseId module(List<Question> questions) {
        return COMPILED.computeIfAbsent(questions.size(), size -> compile(questions));
    }

    private static ReleaseId compile(List<Question> questions) {
        KieServices services = KieServices.get();
        ReleaseId id = services.newReleaseId("benchmark", "compared", Integer.toString(questions.size()));
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(id);
        files.write("src/main/resources/compared/compared.drl", DrlText.of(questions));
        List<Message> errors =
                services.newKieBuilder(files).buildAll().getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new IllegalStateException("The compared rules do not compile: " + errors);
        }
        return id;
    }

    private static Collection<Object> conclude(KieSession session, List<Object> facts) {
        try {
            facts.forEach(session::insert);
            session.fireAllRules();
            return List.copyOf(session.getObjects(Draw::concluded));
        } finally {
            session.dispose();
        }
    }
}
