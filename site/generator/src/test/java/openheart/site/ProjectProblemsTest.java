package openheart.site;

import static openheart.site.FixtureProject.CHAPTER;
import static openheart.site.FixtureProject.QUIZ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import openheart.site.problem.Problem;
import openheart.site.text.Language;
import openheart.site.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectProblemsTest {
  private FixtureProject project;

  @BeforeEach
  void copy(@TempDir Path folder) {
    project = FixtureProject.in(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        CHAPTER,
        QUIZ,
        "exercises/broadcasting/statements/FirstOne.es.adoc",
        "exercises/broadcasting/src/main/java/openheart/exercises/broadcasting/SecondOne.java"
      })
  void a_missing_file_is_a_problem(String name) {
    project.delete(name).hasOneProblem("file.missing", name, "");
  }

  @Test
  void a_lesson_that_was_not_run_is_one_problem_that_names_the_command() {
    project.delete("lessons/broadcasting/target/capture/lesson.json");
    List<Problem> problems = project.build();
    assertThat(problems).extracting(Problem::kind).containsExactly("capture.missing");
    assertThat(problems.get(0).describe(Texts.of(Language.EN)))
        .contains("mvn process-classes -pl lessons/broadcasting");
  }

  @Test
  void a_lesson_outside_the_plan_is_a_problem() {
    Path lessons = project.file("lessons");
    assertThat(lessons.resolve("broadcasting").toFile().renameTo(lessons.resolve("other").toFile()))
        .isTrue();
    project.replace("lessons/pom.xml", "broadcasting", "other");
    assertThat(project.build())
        .extracting(Problem::kind)
        .containsExactlyInAnyOrder("course.unplanned", "course.empty");
  }

  @Test
  void a_folder_that_is_not_the_course_s_is_a_problem() {
    project.delete("lessons/pom.xml").hasOneProblem("course.nowhere", "lessons/pom.xml", "");
  }

  @Test
  void a_source_file_that_was_moved_since_is_a_problem() {
    String source = "lessons/broadcasting/src/Sample.java";
    project.delete(source);
    assertThat(project.build())
        .extracting(Problem::kind, Problem::file)
        .containsExactly(tuple("capture.stale", source));
  }

  @Test
  void a_malformed_line_of_exercises_is_a_problem() {
    project
        .replace("exercises/broadcasting/exercises.txt", "SecondOne 20", "SecondOne: 20")
        .hasOneProblem("exercises.line", "exercises/broadcasting/exercises.txt", "SecondOne: 20");
  }

  @Test
  void all_problems_are_found_in_one_run_by_file_and_line() {
    project
        .replace(CHAPTER, "See <<question>>.", "See <<a>>.")
        .replace(CHAPTER, "Text.footnote", "stem:[\\frac]footnote")
        .replace(QUIZ, "+\nSince not 2.\n", "");
    assertThat(project.build())
        .extracting(Problem::kind)
        .containsExactly("anchor.missing", "formula", "quiz.unexplained");
  }

  @Test
  void a_site_that_stands_is_left_as_it_was() {
    assertThat(project.build()).isEmpty();
    String before = project.page("en/broadcasting/index.html");
    project.replace(CHAPTER, "See <<question>>.", "Changed <<a>>.");
    assertThat(project.build()).isNotEmpty();
    assertThat(project.page("en/broadcasting/index.html")).isEqualTo(before);
    assertThat(project.file("site/target").toFile().list()).containsExactly("site");
  }
}
