package pl.sortownia;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The rules of the house; they look sideways, too. */
@AnalyzeClasses(packages = "pl.sortownia", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {
  private static final String STAGES =
      "pl.sortownia.(arriving|reading|understanding|suggesting|reviewing|answering|learning)..";

  @ArchTest
  static final ArchRule STAGES_DO_NOT_KNOW_EACH_OTHER =
      slices().matching(STAGES).should().notDependOnEachOther();

  @ArchTest
  static final ArchRule NO_CIRCLES_OF_FEATURES =
      slices().matching("pl.sortownia.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule NO_CIRCLES_OF_PACKAGES =
      slices().matching("pl.sortownia.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule ONLY_ROUTES_KNOWS_CAMEL =
      noClasses()
          .that()
          .resideOutsideOfPackage("..routes..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.camel..");

  @ArchTest
  static final ArchRule RECORDS_OF_LETTERS_KNOW_NO_FRAMEWORK =
      noClasses()
          .that(isARecord())
          .and()
          .resideInAPackage("pl.sortownia.letter..")
          .and()
          .areNotAnnotatedWith(ConfigurationProperties.class)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework..", "tools.jackson..", "jakarta..", "org.apache..");

  @ArchTest
  static final ArchRule THE_CLASSIFIER_KNOWS_NEITHER_SPRING_NOR_CAMEL =
      noClasses()
          .that()
          .resideInAPackage("pl.sortownia.classifier..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework..", "org.apache.camel..");

  @ArchTest
  static final ArchRule WHAT_TRAVELS_KNOWS_NO_STAGE =
      noClasses()
          .that()
          .resideInAnyPackage("pl.sortownia.letter..", "pl.sortownia.knowledge..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("pl.sortownia..")
                  .and(
                      DescribedPredicate.not(
                          resideInAPackage("pl.sortownia.letter..")
                              .or(resideInAPackage("pl.sortownia.knowledge.."))
                              .or(resideInAPackage("pl.sortownia.classifier..")))));

  @ArchTest
  static final ArchRule NAMES_SAY_WHAT_A_THING_IS =
      noClasses().should().haveNameMatching(".*\\.\\w*(Util|Utils|Helper|Manager|Impl|Dto|Data)");

  @ArchTest
  static final ArchRule TIME_IS_A_CLOCK =
      noClasses()
          .that()
          .resideOutsideOfPackages("..cli..")
          .should()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.time.OffsetDateTime.class, "now");

  @ArchTest
  static final ArchRule NO_INTERFACE_WITH_ONE_IMPLEMENTATION =
      classes()
          .that()
          .areInterfaces()
          .and(isOurs())
          .should(
              new com.tngtech.archunit.lang.ArchCondition<>(
                  "have none or several implementations") {
                @Override
                public void check(
                    JavaClass type, com.tngtech.archunit.lang.ConditionEvents events) {
                  boolean one = type.getAllSubclasses().size() == 1;
                  events.add(
                      new com.tngtech.archunit.lang.SimpleConditionEvent(
                          type, !one, type.getName() + " has one implementation"));
                }
              });

  private static DescribedPredicate<JavaClass> isARecord() {
    return DescribedPredicate.describe("are records", JavaClass::isRecord);
  }

  private static DescribedPredicate<JavaClass> isOurs() {
    return DescribedPredicate.describe(
        "are ours", it -> !it.isAnnotation() && !it.getName().contains("package-info"));
  }
}
