package openheart;

import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Formatter;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  /** Exact by IEEE 754 or on integers, so the same bits on every JDK and machine. */
  private static final Set<String> EXACT =
      Set.of(
          "abs",
          "addExact",
          "ceil",
          "floor",
          "floorDiv",
          "floorMod",
          "fma",
          "max",
          "min",
          "multiplyExact",
          "rint",
          "sqrt",
          "toIntExact");

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("openheart");

  @Test
  void the_rules_see_every_package_and_enough_classes() {
    assertThat(CORE.size()).isGreaterThan(25);
    for (String name : Set.of("tensor", "random", "nn", "numeric", "optim")) {
      assertThat(CORE.containPackage("openheart." + name)).as(name).isTrue();
    }
  }

  @Test
  void core_depends_only_on_java_and_commons_math() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("openheart..", "java..", "org.apache.commons.math3..")
        .check(CORE);
  }

  @Test
  void no_code_calls_functions_of_Math_whose_bits_differ_between_JDKs() {
    noClasses().should(callMethodWhere(isInexactMath())).check(CORE);
  }

  @Test
  void no_code_formats_numbers_by_a_locale_and_a_formatter() {
    ArchRule noFormat =
        noClasses()
            .should(callMethodWhere(isStringFormat()))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Formatter.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("java.text..");
    noFormat.check(CORE);
  }

  @Test
  void packages_have_no_cycles() {
    slices().matching("openheart.(*)..").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void each_package_knows_only_those_below_it() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("numeric")
        .definedBy("openheart.numeric..")
        .layer("random")
        .definedBy("openheart.random..")
        .layer("tensor")
        .definedBy("openheart.tensor..")
        .layer("nn")
        .definedBy("openheart.nn..")
        .layer("optim")
        .definedBy("openheart.optim..")
        .whereLayer("nn")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("optim")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("optim")
        .mayOnlyAccessLayers("tensor")
        .whereLayer("tensor")
        .mayOnlyBeAccessedByLayers("nn", "optim")
        .whereLayer("random")
        .mayOnlyBeAccessedByLayers("tensor", "nn")
        .check(CORE);
  }

  /** On Windows and macOS two such files are one. */
  @Test
  void no_two_classes_differ_only_in_capital_letters() {
    Set<String> seen = new HashSet<>();
    assertThat(CORE.stream().map(JavaClass::getName))
        .allSatisfy(name -> assertThat(seen.add(name.toLowerCase(Locale.ROOT))).isTrue());
  }

  @Test
  void only_parallel_knows_of_threads() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("openheart.numeric.Parallel")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.util.concurrent..")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Thread.class)
        .check(CORE);
  }

  private static DescribedPredicate<JavaMethodCall> isInexactMath() {
    return DescribedPredicate.describe(
        "a function of Math that is not exact",
        call ->
            call.getTargetOwner().isEquivalentTo(Math.class)
                && !EXACT.contains(call.getTarget().getName()));
  }

  private static DescribedPredicate<JavaMethodCall> isStringFormat() {
    return DescribedPredicate.describe(
        "String.format or formatted",
        call ->
            call.getTargetOwner().isEquivalentTo(String.class)
                && call.getTarget().getName().startsWith("format"));
  }
}
