package org.leadershipadvisor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The house's walls: who may know whom. */
@AnalyzeClasses(packages = "org.leadershipadvisor", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "org.leadershipadvisor";
    private static final String COMPILED_RULES = ROOT + ".rules..";

    @ArchTest
    static final ArchRule dependenciesRunOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("framework")
            .definedBy(ROOT + ".framework")
            .layer("profile")
            .definedBy(ROOT + ".profile")
            .layer("inference")
            .definedBy(ROOT + ".inference")
            .layer("advice")
            .definedBy(ROOT + ".advice")
            .layer("authoring")
            .definedBy(ROOT + ".authoring")
            .layer("report")
            .definedBy(ROOT + ".report")
            .layer("workbook")
            .definedBy(ROOT + ".workbook")
            .layer("html")
            .definedBy(ROOT + ".html")
            .layer("questionnaire")
            .definedBy(ROOT + ".questionnaire")
            .layer("front door")
            .definedBy(ROOT)
            .layer("cli")
            .definedBy(ROOT + ".cli")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("front door")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("authoring")
            .mayOnlyBeAccessedByLayers("front door", "cli")
            .whereLayer("workbook")
            .mayOnlyBeAccessedByLayers("report", "questionnaire")
            .whereLayer("html")
            .mayOnlyBeAccessedByLayers("report", "questionnaire")
            .whereLayer("questionnaire")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("advice")
            .mayOnlyBeAccessedByLayers("authoring", "report", "front door", "cli")
            .whereLayer("inference")
            .mayOnlyBeAccessedByLayers("advice", "authoring", "front door")
            .whereLayer("profile")
            .mayOnlyBeAccessedByLayers(
                    "inference", "advice", "authoring", "report", "questionnaire", "front door", "cli");

    @ArchTest
    static final ArchRule theWorkbookKnowsNothingOfTheHouse = knowsNothingOfTheHouse(ROOT + ".workbook");

    @ArchTest
    static final ArchRule htmlKnowsNothingOfTheHouse = knowsNothingOfTheHouse(ROOT + ".html");

    private static ArchRule knowsNothingOfTheHouse(String room) {
        return noClasses()
                .that()
                .resideInAPackage(room)
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(resideInAPackage(room))));
    }

    @ArchTest
    static final ArchRule onlyTheWorkbookKnowsItsLibraries = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".workbook")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.dhatim..", "org.apache.commons.compress..");

    @ArchTest
    static final ArchRule onlyInferenceKnowsTheRulesEngine = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + ".inference..", COMPILED_RULES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.kie..", "org.drools..");

    @ArchTest
    static final ArchRule onlyTheCommandLineKnowsItsLibraries = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".cli")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("picocli..", "ch.qos.logback..");

    @ArchTest
    static final ArchRule thePublicSurfaceShowsNoJackson = noClasses()
            .that()
            .arePublic()
            .and()
            .areRecords()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml..");

    @ArchTest
    static final ArchRule theLibraryNeverEndsTheProcess = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".cli")
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule adviceIsMadeOfRecords = classes()
            .that(resideInAPackage(ROOT + ".advice"))
            .and()
            .arePublic()
            .and()
            .areNotEnums()
            .and()
            .doNotHaveSimpleName("AdviceBuilder")
            .and()
            .doNotHaveSimpleName("Explainer")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .beRecords();
}
