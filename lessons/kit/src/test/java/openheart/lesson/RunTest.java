package openheart.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RunTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @AfterEach
  void forget_the_language() {
    System.clearProperty("course.lang");
  }

  @Test
  void without_arguments_lessons_and_examples_are_listed() {
    assertThat(run("en")).isZero();
    assertThat(text(out)).isEqualTo("sample\n  zebra\n  aardvark\n");
  }

  @Test
  void one_example_prints_its_output_alone() {
    assertThat(run("en", "sample", "aardvark")).isZero();
    assertThat(text(out)).startsWith("1.0 / 3 = 0.3333\n");
    assertThat(text(err)).isEmpty();
  }

  @Test
  void a_whole_lesson_names_each_example() {
    assertThat(run("en", "sample")).isZero();
    assertThat(text(out)).startsWith("== zebra\n").contains("\n== aardvark\n");
  }

  @Test
  void an_unknown_example_suggests_the_nearest_and_exits_with_2() {
    assertThat(run("en", "sample", "zerba")).isEqualTo(2);
    assertThat(text(err))
        .isEqualToIgnoringNewLines("Unknown example \"zerba\". Did you mean zebra?");
    assertThat(text(out)).isEmpty();
  }

  @Test
  void an_unknown_lesson_suggests_the_nearest_in_the_readers_language() {
    assertThat(run("es", "smaple")).isEqualTo(2);
    assertThat(text(err))
        .isEqualToIgnoringNewLines("Lección desconocida: «smaple». ¿Quisiste decir sample?");
  }

  @Test
  void a_name_that_is_near_none_lists_those_that_exist() {
    assertThat(run("en", "sample", "hippopotamus")).isEqualTo(2);
    assertThat(text(err)).contains("These exist: zebra, aardvark.");
  }

  @Test
  void two_examples_at_a_time_are_refused() {
    assertThat(run("en", "sample", "zebra", "aardvark")).isEqualTo(2);
    assertThat(text(err)).contains("One example at a time");
  }

  private int run(String language, String... args) {
    System.setProperty("course.lang", language);
    Run run = new Run(List.of(new SampleLesson()), new PrintStream(out), new PrintStream(err));
    return run.all(List.of(args));
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
