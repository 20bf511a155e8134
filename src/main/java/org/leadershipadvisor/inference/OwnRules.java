package org.leadershipadvisor.inference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.drools.core.impl.InternalRuleBase;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.leadershipadvisor.framework.Framework;

/** The built-in rules together with rules compiled from DRL files. */
public final class OwnRules {

    private static final String COMPILER = "org.drools.mvel.MVELConstraintBuilder";

    private final KieBase rules;
    private final List<RuleError> errors = new ArrayList<>();

    private OwnRules(KieBase rules) {
        this.rules = rules;
    }

    /**
     * Compiles rules and adds them to the built-in ones.
     *
     * @param files DRL files
     * @param replaced the names of built-in rules that no longer count
     * @throws IllegalStateException where the class path holds no rule compiler, naming the artifact
     */
    public static OwnRules compile(List<Path> files, Set<String> replaced) {
        requireCompiler();
        OwnRules own = new OwnRules(RuleBase.load());
        own.remove(replaced);
        files.forEach(own::add);
        return own;
    }

    private static void requireCompiler() {
        try {
            Class.forName(COMPILER, false, OwnRules.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(
                    "Rules of your own need the rule compiler: put org.drools:drools-mvel, in the version of"
                            + " org.drools:drools-core, on the class path",
                    e);
        }
    }

    /** Everything the compiler refuses, file by file. */
    public List<RuleError> errors() {
        return List.copyOf(errors);
    }

    /** An engine that concludes by these rules; only where there are no errors. */
    public InferenceEngine engine(Framework framework) {
        return InferenceEngine.with(framework, rules);
    }

    private void remove(Set<String> replaced) {
        for (KiePackage rulePackage : List.copyOf(rules.getKiePackages())) {
            List.copyOf(rulePackage.getRules()).stream()
                    .filter(rule -> replaced.contains(rule.getName()))
                    .forEach(rule -> rules.removeRule(rulePackage.getName(), rule.getName()));
        }
    }

    private void add(Path file) {
        Collection<KiePackage> packages = RuleCompiler.compile(file, errors);
        try {
            ((InternalRuleBase) rules).addPackages(packages);
        } catch (RuntimeException e) {
            // What the compiler lets through and the network refuses, such as values that cannot be compared.
            errors.add(new RuleError(
                    file, 0, "a condition that cannot be evaluated: " + e.getMessage(), "values of comparable types"));
        }
    }
}
