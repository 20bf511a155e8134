package org.leadershipadvisor.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.leadershipadvisor.profile.Aim;
import org.leadershipadvisor.profile.Fact;
import org.leadershipadvisor.profile.Leader;
import org.leadershipadvisor.profile.Measure;
import org.leadershipadvisor.profile.Measure.Audience;
import org.leadershipadvisor.profile.Measure.Body;
import org.leadershipadvisor.profile.Project;
import org.leadershipadvisor.profile.Ternary;

/** The one table that every engine's rules are made from. */
final class Questions {

    /** All of them: 280 rules, about as many as the advisor has. */
    static final List<Question> ALL = all();

    /** One in four of them, from every register. */
    static final List<Question> QUARTER = quarter();

    private final List<Question> questions = new ArrayList<>();

    private Questions() {}

    private static List<Question> all() {
        Questions all = new Questions();
        all.ofProjects();
        all.ofMeasures();
        all.ofLeaders();
        all.ofAims();
        return List.copyOf(all.questions);
    }

    private static List<Question> quarter() {
        List<Question> quarter = new ArrayList<>();
        for (int i = 0; i < ALL.size(); i += 4) {
            quarter.add(ALL.get(i));
        }
        return List.copyOf(quarter);
    }

    private void ofProjects() {
        project("physicianLed()", Project::physicianLed);
        project("financeMember()", Project::financeMember);
        project("savingsClaimed()", Project::savingsClaimed);
        project("savingsTraced()", Project::savingsTraced);
        project("spreadPlan()", Project::spreadPlan);
        project("removesPhysicianHassle()", Project::removesPhysicianHassle);
        project("beyondOneUnit()", Project::beyondOneUnit);
        project("dayToDayLeader().given()", project -> project.dayToDayLeader().given());
        project("led()", Project::led);
        project("topPerformerLeads()", Project::topPerformerLeads);
        project("patientsOnTeam()", Project::patientsOnTeam);
        project("paidFromOperatingBudget()", Project::paidFromOperatingBudget);
        project("freesTime()", Project::freesTime);
        project("aim().given()", project -> project.aim().given());
    }

    private void ofMeasures() {
        measure("shownOverTime()", Measure::shownOverTime);
        measure("timely(31, 60)", measure -> measure.timely(31, 60));
        measure("timely(1, 1)", measure -> measure.timely(1, 1));
        for (Body body : Body.values()) {
            measure("reviewedBy(Measure.Body." + body + ")", measure -> measure.reviewedBy(body));
        }
        for (Audience audience : Audience.values()) {
            measure("sharedWith(Measure.Audience." + audience + ")", measure -> measure.sharedWith(audience));
        }
    }

    private void ofLeaders() {
        leader("onSeniorTeam()", Leader::onSeniorTeam);
        leader("successorReady()", Leader::successorReady);
        leader("trainedInImprovement()", Leader::trainedInImprovement);
        leader("ownImprovementWork()", Leader::ownImprovementWork);
        leader("heldForGood()", Leader::heldForGood);
        leader("usesImprovement()", Leader::usesImprovement);
        leader("trainedOrImproving()", Leader::trainedOrImproving);
        leader("ownsAnAim()", Leader::ownsAnAim);
    }

    private void ofAims() {
        aim("specific()", Aim::specific);
        aim("measure().given()", aim -> aim.measure().given());
        aim("target().given()", aim -> aim.target().given());
        aim("due().given()", aim -> aim.due().given());
        aim("adoptedByBoardOn().given()", aim -> aim.adoptedByBoardOn().given());
        aim(
                "adoptedByMedicalExecutiveOn().given()",
                aim -> aim.adoptedByMedicalExecutiveOn().given());
        aim("enoughPlanned()", Aim::enoughPlanned);
        aim("inAppraisal()", Aim::inAppraisal);
    }

    private void project(String drl, Function<Project, Ternary> asks) {
        add(Entries.PROJECTS, drl, fact -> asks.apply((Project) fact));
    }

    private void measure(String drl, Function<Measure, Ternary> asks) {
        add(Entries.MEASURES, drl, fact -> asks.apply((Measure) fact));
    }

    private void leader(String drl, Function<Leader, Ternary> asks) {
        add(Entries.LEADERS, drl, fact -> asks.apply((Leader) fact));
    }

    private void aim(String drl, Function<Aim, Ternary> asks) {
        add(Entries.AIMS, drl, fact -> asks.apply((Aim) fact));
    }

    private void add(Entries entries, String drl, Function<Fact, Ternary> asks) {
        questions.add(new Question(entries.register() + "/q" + questions.size(), entries, drl, asks));
    }
}
