package fr.relances;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
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
                        "..customer..",
                        "..openitem..",
                        "..balance..",
                        "..dunning..",
                        "..letter..",
                        "..print..",
                        "..importing.."));
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
