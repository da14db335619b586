package fr.relances;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import fr.relances.db.Database;
import fr.relances.session.Rights;
import fr.relances.session.Session;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The directions of the house: Main, Wiring, the rim, the concepts, and what all of them stand on. */
class ArchitectureTest {

    private static final JavaClasses PROGRAM =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("fr.relances");

    private static void hold(ArchRule rule) {
        rule.allowEmptyShould(true).check(PROGRAM);
    }

    @Test
    void onlyScreensKnowLanterna() {
        hold(noClasses()
                .that()
                .resideOutsideOfPackage("..screen..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.googlecode.lanterna.."));
    }

    @Test
    void onlyCommandsKnowPicocli() {
        hold(noClasses()
                .that()
                .resideOutsideOfPackages("fr.relances.command..", "fr.relances")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli.."));
    }

    @Test
    void theRimKnowsNoSql() {
        hold(noClasses()
                .that()
                .resideInAnyPackage("..screen..", "..command..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.ibatis..", "java.sql..", "fr.relances.db.."));
    }

    @Test
    void onlyTheBaseAndMappersKnowMyBatis() {
        hold(noClasses()
                .that()
                .resideOutsideOfPackage("fr.relances.db..")
                .and()
                .haveSimpleNameNotEndingWith("Mapper")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.ibatis..", "org.apache.derby.."));
    }

    @Test
    void mappersAreSeenByTheirConceptAlone() {
        hold(classes().that().haveSimpleNameEndingWith("Mapper").should().bePackagePrivate());
    }

    @Test
    void onlyLettersKnowTemplatesAndPdf() {
        hold(noClasses()
                .that()
                .resideOutsideOfPackage("fr.relances.letter..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.velocity..", "com.lowagie.."));
        hold(noClasses()
                .that()
                .resideOutsideOfPackage("fr.relances.letter.template..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.velocity.."));
    }

    @Test
    void rulesOfTheDecisionKnowNoBase() {
        hold(noClasses()
                .that()
                .resideInAPackage("fr.relances.dunning.decision..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("fr.relances.db..", "org.apache.ibatis..", "java.sql.."));
    }

    @Test
    void conceptsKnowNoRim() {
        hold(noClasses()
                .that()
                .resideOutsideOfPackages("fr.relances", "..screen..", "..command..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("fr.relances", "..screen..", "..command.."));
    }

    @Test
    void screensAndCommandsStandApart() {
        hold(noClasses()
                .that()
                .resideInAPackage("..screen..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..command.."));
    }

    @Test
    void whatAllStandOnKnowsNoConcept() {
        hold(noClasses()
                .that()
                .resideInAnyPackage(
                        "fr.relances.amount..",
                        "fr.relances.text..",
                        "fr.relances.session..",
                        "fr.relances.file..",
                        "fr.relances.db..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "..parameter..",
                        "..operator..",
                        "..customer..",
                        "..openitem..",
                        "..balance..",
                        "..dunning..",
                        "..letter..",
                        "..print..",
                        "..importing.."));
    }

    /** Parts of a use case that has asked; what is done at the start whoever comes; what the spooler says of a job. */
    private static final Set<String> ASKS_FOR_NO_PERMISSION = Set.of(
            "AdmitOperator",
            "CreateEntity",
            "StoreTables",
            "ClaimCustomers",
            "RenderClaimed",
            "CloseRun",
            "SettleRun",
            "FollowJobs",
            "WatchJob");

    @Test
    void whoeverStoresAsksFirstWhetherTheOperatorMay() {
        DescribedPredicate<JavaClass> stores = DescribedPredicate.describe(
                "store",
                type -> !type.isEquivalentTo(Database.class)
                        && (calls(type, Database.class, "write") || calls(type, Database.class, "bulk")));
        ArchCondition<JavaClass> ask = new ArchCondition<>("call Session.require") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!calls(type, Session.class, "require")) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " stores without asking"));
                }
            }
        };
        DescribedPredicate<JavaClass> excepted =
                DescribedPredicate.describe("excepted", type -> ASKS_FOR_NO_PERMISSION.contains(fileOf(type)));
        hold(classes().that(stores).and(DescribedPredicate.not(excepted)).should(ask));
        assertThat(PROGRAM.that(stores.and(excepted)).stream()
                        .map(ArchitectureTest::fileOf)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(ASKS_FOR_NO_PERMISSION);
    }

    private static String fileOf(JavaClass type) {
        return type.getName().replaceAll(".*\\.|\\$.*", "");
    }

    private static boolean calls(JavaClass type, Class<?> owner, String method) {
        return type.getMethodCallsFromSelf().stream()
                .map(JavaMethodCall::getTarget)
                .anyMatch(target -> target.getOwner().isEquivalentTo(owner)
                        && target.getName().equals(method));
    }

    /** What shuts the door that a session opens is the base alone: none may do everything but in tests. */
    @Test
    void onlyTheBaseSaysWhatAnOperatorMay() {
        hold(classes().that().implement(Rights.class).should().haveSimpleName("CurrentRights"));
    }

    @Test
    void nobodyReadsTheWallClock() {
        hold(noClasses()
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(LocalTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Instant.class, "now"));
    }

    @Test
    void noCycles() {
        hold(slices().matching("fr.relances.(*)..").should().beFreeOfCycles());
        hold(slices().assignedFrom(new RoomsOfLargeConcepts()).should().beFreeOfCycles());
    }

    /** Each sub-package of a concept that has several is a slice of its own, and so is what stands above them. */
    private static final class RoomsOfLargeConcepts implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String name = type.getPackageName();
            return name.matches("fr\\.relances\\.(dunning|letter)(\\..+)?")
                    ? SliceIdentifier.of(name)
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "rooms of dunning and letter";
        }
    }
}
