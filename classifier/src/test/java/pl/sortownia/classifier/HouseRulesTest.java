package pl.sortownia.classifier;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

  private final com.tngtech.archunit.core.domain.JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("pl.sortownia.classifier");

  @Test
  void packages_are_free_of_circles() {
    slices().matching("pl.sortownia.(**)").should().beFreeOfCycles().check(classes);
  }

  @Test
  void the_classifier_knows_no_framework() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.springframework..", "org.apache.camel..", "picocli..", "java.sql..")
        .check(classes);
  }

  @Test
  void nothing_but_the_command_line_reaches_training() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..training..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("..training..")
        .check(classes);
  }
}
