package openheart.lesson;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What every lesson's module holds: a lesson knows the core, the kit and nobody else. */
class DependenciesContractTest {

  private static final String[] ALLOWED = {
    "java..",
    "openheart.lesson..",
    "openheart.nn..",
    "openheart.numeric..",
    "openheart.optim..",
    "openheart.random..",
    "openheart.tensor..",
    "org.apache.commons.math3..",
    "org.knowm.xchart..",
  };

  @Test
  void a_lesson_depends_on_java_core_kit_xchart_and_commons_math_alone() {
    Lesson lesson = ThisLesson.get();
    String own = lesson.getClass().getPackageName() + "..";
    JavaClasses all = new ClassFileImporter().importPath(Fingerprint.home(lesson.getClass()));
    assertThat(all.contain(lesson.getClass())).as("the lesson's class was seen").isTrue();
    classes()
        .should()
        .resideInAPackage(own)
        .andShould()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(with(own))
        .check(all);
  }

  private static String[] with(String own) {
    String[] packages = Arrays.copyOf(ALLOWED, ALLOWED.length + 1);
    packages[ALLOWED.length] = own;
    return packages;
  }
}
