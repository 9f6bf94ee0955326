package openheart.site;

import static openheart.site.FixtureProject.CHAPTER;
import static openheart.site.FixtureProject.QUIZ;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import openheart.site.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParityTest {
  private FixtureProject project;

  @BeforeEach
  void copy(@TempDir Path folder) {
    project = FixtureProject.in(folder);
  }

  @Test
  void a_section_with_another_id_is_a_problem() {
    project
        .replace(CHAPTER, "[#inner]\n=== Inner", "[#outer]\n=== Inner")
        .hasOneProblem("parity.section", CHAPTER, "=== Inner");
  }

  @Test
  void a_section_of_another_level_is_a_problem() {
    project
        .replace(CHAPTER, "=== Inner", "== Inner")
        .hasOneProblem("parity.section", CHAPTER, "== Inner");
  }

  @Test
  void a_missing_example_is_a_problem() {
    String spanish = CHAPTER.replace(".en.", ".es.");
    int line = project.lineOf(spanish, "example::first[]");
    assertThat(project.replace(CHAPTER, "example::first[]", "Text.").build())
        .filteredOn(problem -> problem.kind().equals("parity.example"))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.file()).isEqualTo(spanish);
              assertThat(problem.line()).isEqualTo(line);
            });
  }

  @Test
  void figures_in_another_order_are_a_problem() {
    project
        .replace(CHAPTER, "figure::bars[", "figure::swap[")
        .replace(CHAPTER, "figure::dots[", "figure::bars[")
        .replace(CHAPTER, "figure::swap[", "figure::dots[")
        .hasOneProblem("parity.figure", CHAPTER, "figure::dots[");
  }

  @Test
  void an_interactive_figure_in_one_language_is_a_problem() {
    project.replace(
        CHAPTER, "Text.footnote", "interactive::alignment[alt=\"Again\"]\n\nText.footnote");
    assertThat(project.build()).extracting(Problem::kind).contains("parity.interactive");
  }

  @Test
  void a_question_with_another_id_is_a_problem() {
    project
        .replace(QUIZ, "[#q2]", "[#q9]")
        .hasOneProblem("parity.question", QUIZ, "== Question `2`");
  }

  @Test
  void a_question_with_another_count_of_answers_is_a_problem() {
    project
        .replace(QUIZ, "Since not 2.\n", "Since not 2.\n* [ ] maybe\n+\nWhy.\n")
        .hasOneProblem("parity.answers", QUIZ, "== Question `2`");
  }

  @Test
  void a_right_answer_in_another_place_is_a_problem() {
    project
        .replace(QUIZ, "Question `3`?\n\n* [x]", "Question `3`?\n\n* [ ]")
        .replace(QUIZ, "Since 3.\n* [ ]", "Since 3.\n* [x]")
        .hasOneProblem("parity.right", QUIZ, "== Question `3`");
  }

  @Test
  void hints_in_another_order_are_a_problem() {
    String statement = "exercises/broadcasting/statements/SecondOne.en.adoc";
    project
        .replace(statement, "[#hint-1]", "[#hint-0]")
        .replace(statement, "[#hint-2]", "[#hint-1]")
        .replace(statement, "[#hint-0]", "[#hint-2]")
        .hasOneProblem("parity.section", statement, "== Hint 1");
  }
}
