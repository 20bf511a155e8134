package org.leadershipadvisor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;
import java.util.stream.IntStream;

/** The house's walls: who may know whom. */
@AnalyzeClasses(packages = "org.leadershipadvisor", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "org.leadershipadvisor";
    private static final String COMPILED_RULES = ROOT + ".rules..";

    /** The rooms in the order in which data goes through them; the front door is the root itself. */
    private static final List<String> ROOMS = List.of(
            ".html",
            ".workbook",
            ".framework",
            ".profile",
            ".inference",
            ".advice",
            ".comparison",
            ".report..",
            ".questionnaire..",
            ".authoring",
            "",
            ".portfolio..",
            ".spark",
            ".cli");

    @ArchTest
    static final ArchRule dependenciesRunOneWay = CompositeArchRule.of(IntStream.range(0, ROOMS.size() - 1)
            .mapToObj(room -> noClasses()
                    .that()
                    .resideInAPackage(ROOT + ROOMS.get(room))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(ROOMS.subList(room + 1, ROOMS.size()).stream()
                            .map(later -> ROOT + later)
                            .toArray(String[]::new)))
            .toList());

    @ArchTest
    static final ArchRule conclusionsAreReachedThroughAdvice = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT, ROOT + ".inference", ROOT + ".advice", ROOT + ".authoring", COMPILED_RULES)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + ".inference");

    @ArchTest
    static final ArchRule theWorkbookKnowsNothingOfTheHouse = noClasses()
            .that()
            .resideInAPackage(ROOT + ".workbook")
            .should()
            .dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(resideInAPackage(ROOT + ".workbook"))));

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
    static final ArchRule onlyTheJobKnowsSpark = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".spark")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.spark..", "scala..");

    @ArchTest
    static final ArchRule onlyCommandLinesKnowTheirLibraries = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + ".cli", ROOT + ".spark")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("picocli..", "ch.qos.logback..");

    @ArchTest
    static final ArchRule onlyPagesKnowTemplates = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + ".html", ROOT + ".report", ROOT + ".portfolio", ROOT + ".questionnaire")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("gg.jte..");

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
            .resideOutsideOfPackages(ROOT + ".cli", ROOT + ".spark")
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
