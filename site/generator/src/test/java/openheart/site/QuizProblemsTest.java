package openheart.site;

import static openheart.site.FixtureProject.QUIZ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import openheart.site.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuizProblemsTest {
  private static final String FIRST = "Question `1`?\n\n* [x] yes";

  private FixtureProject project;

  @BeforeEach
  void copy(@TempDir Path folder) {
    project = FixtureProject.in(folder);
  }

  @Test
  void a_question_without_a_right_answer_is_a_problem() {
    project.replaceInBoth(QUIZ, FIRST, FIRST.replace("[x]", "[ ]"));
    assertThat(project.build())
        .extracting(Problem::kind, Problem::line)
        .containsOnly(tuple("quiz.right", 4))
        .hasSize(2);
  }

  @Test
  void a_question_with_two_right_answers_is_a_problem() {
    project.replaceInBoth(QUIZ, "Since 1.\n* [ ] no", "Since 1.\n* [x] no");
    assertThat(project.build()).extracting(Problem::kind).containsOnly("quiz.right").hasSize(2);
  }

  @Test
  void an_answer_without_an_explanation_is_a_problem() {
    project
        .replace(QUIZ, "+\nSince not 2.\n", "")
        .write(QUIZ, project.read(QUIZ).replace("Since 2.\n* [ ] no", "Since 2.\n* [ ] never"))
        .hasOneProblem("quiz.unexplained", QUIZ, "* [ ] never");
  }

  @Test
  void an_answer_that_does_not_say_whether_it_is_right_is_a_problem() {
    project
        .replace(QUIZ, "Since 3.\n* [ ] no", "Since 3.\n* never")
        .hasOneProblem("quiz.box", QUIZ, "* never");
  }

  @Test
  void a_question_without_an_id_is_a_problem() {
    project.replaceInBoth(QUIZ, "[#q5]\n", "");
    assertThat(project.build()).extracting(Problem::kind).contains("quiz.id");
  }

  @Test
  void an_id_that_stands_twice_is_a_problem() {
    project.replaceInBoth(QUIZ, "[#q5]\n", "[#q4]\n");
    assertThat(project.build()).extracting(Problem::kind).contains("quiz.id");
  }

  @Test
  void a_paragraph_between_questions_is_a_problem() {
    project
        .replace(QUIZ, "* [x] yes stem:[x]\n+\nSince 4.", "Stray.\n\n* [x] yes\n+\nSince 4.")
        .hasOneProblem("quiz.outside", QUIZ, "Stray.");
  }

  @Test
  void a_quiz_without_questions_is_a_problem() {
    project.write(QUIZ, "= Quiz\n");
    assertThat(project.build()).extracting(Problem::kind).contains("quiz.empty");
  }

  @Test
  void a_macro_of_chapters_is_a_problem_in_a_quiz() {
    project
        .replace(QUIZ, "+\nSince 1.\n", "+\nSince 1.\n+\nexample::first[]\n")
        .hasOneProblem("macro.misplaced", QUIZ, "example::first[]");
  }
}
