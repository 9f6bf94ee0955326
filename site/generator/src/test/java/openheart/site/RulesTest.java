package openheart.site;

import static openheart.site.FixtureProject.CHAPTER;
import static openheart.site.FixtureProject.QUIZ;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import openheart.site.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTest {
  private static final String STATEMENT = "exercises/broadcasting/statements/FirstOne.en.adoc";

  private FixtureProject project;

  @BeforeEach
  void copy(@TempDir Path folder) {
    project = FixtureProject.in(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[#summary]|[#sum]|rules.section",
        "figure::dots[alt=\"Dots\"]|Text.|rules.figures",
        "interactive::alignment[alt=\"Two shapes\"]|Text.|rules.interactive",
        "example::first[]|Text.|rules.unshown",
        "quiz::[]|Text.|rules.quiz",
        "exercises::[]|Text.|rules.exercises",
        ":time: 10|:times: 10|rules.time"
      })
  void what_every_chapter_has_is_asked_for(String part, String other, String kind) {
    project.replaceInBoth(CHAPTER, part, other);
    assertThat(project.build()).extracting(Problem::kind).containsOnly(kind).hasSize(2);
  }

  @Test
  void a_chapter_without_description_is_a_problem() {
    project
        .replace(CHAPTER, ":description: A lesson's description\n", "")
        .hasOneProblem("rules.description", CHAPTER, "");
  }

  @Test
  void a_quiz_of_four_questions_is_a_problem() {
    for (String name : new String[] {QUIZ, QUIZ.replace(".en.", ".es.")}) {
      String text = project.read(name);
      project.write(name, text.substring(0, text.indexOf("[#q5]")));
    }
    assertThat(project.build())
        .extracting(Problem::kind)
        .containsOnly("rules.questions")
        .hasSize(2);
  }

  @Test
  void an_exercise_with_two_hints_is_a_problem() {
    project.replaceInBoth(STATEMENT, "[#hint-3]\n== Hint 3\n\nText.\n", "");
    assertThat(project.build()).extracting(Problem::kind).containsOnly("rules.hints").hasSize(2);
  }
}
