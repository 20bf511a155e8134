package org.leadershipadvisor.inference;

/** Builds the compiled rules' knowledge base and ends: what no program that uses them can start without. */
public final class KnowledgeBaseStart {

    private KnowledgeBaseStart() {}

    public static void main(String[] arguments) {
        System.out.println(RuleBase.load().getKiePackages().size() + " packages of rules");
    }
}
