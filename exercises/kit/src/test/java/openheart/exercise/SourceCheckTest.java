package openheart.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceCheckTest {
  @TempDir private Path folder;
  private Charset encoding = StandardCharsets.UTF_8;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  private void check(String source, String test) throws IOException {
    Path sources = Files.createDirectories(folder.resolve("main"));
    Path tests = Files.createDirectories(folder.resolve("test"));
    Files.write(sources.resolve("Answer.java"), source.getBytes(encoding));
    Files.writeString(tests.resolve("AnswerTest.java"), test);
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    new SourceCheck(out).check(sources, tests);
  }

  @Test
  void sound_files_pass_without_a_word() throws IOException {
    check(
        "class Answer { int a() { return 1; } }", "class AnswerTest { int a = new Answer().a(); }");
    assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void a_syntax_error_is_shown_with_file_line_and_caret() {
    assertThatThrownBy(() -> check("class Answer {\n  int a = 1\n}\n", "class AnswerTest {}"))
        .isInstanceOf(SourceCheck.Stop.class)
        .hasMessageContaining("Answer.java:2");
    assertThat(said.toString(StandardCharsets.UTF_8))
        .contains("Answer.java:2: ", "\n      int a = 1\n", "\n               ^")
        .contains(Texts.kit(Language.current()).get("source.error"));
  }

  @Test
  void an_error_of_types_or_flow_is_one_too() {
    assertThatThrownBy(() -> check("class Answer { int a() { } }", "class AnswerTest {}"))
        .hasMessageContaining("Answer.java:1");
  }

  @Test
  void a_class_that_the_tests_grade_must_be_there() {
    for (String source : List.of("", "class Another {}", "package elsewhere; class Answer {}")) {
      assertThatThrownBy(() -> check(source, "class AnswerTest { Answer a; }"))
          .as(source)
          .hasMessageContaining("Answer.java");
      assertThat(said.toString(StandardCharsets.UTF_8))
          .contains("Answer.java", folder.resolve("main").toString())
          .doesNotContain("AnswerTest");
    }
  }

  @Test
  void a_file_in_another_encoding_is_told_as_such() {
    for (Charset other : List.of(StandardCharsets.UTF_16, StandardCharsets.ISO_8859_1)) {
      encoding = other;
      assertThatThrownBy(() -> check("class Answer {} // posición", "class AnswerTest {}"))
          .hasMessageContaining("Answer.java");
      assertThat(said.toString(StandardCharsets.UTF_8)).contains("UTF-8");
    }
  }

  @Test
  void a_byte_order_mark_is_told_as_such() {
    assertThatThrownBy(() -> check("\ufeffclass Answer {}", "class AnswerTest {}"))
        .hasMessageContaining("Answer.java");
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("BOM");
  }

  @Test
  void a_changed_signature_is_told_apart() {
    assertThatThrownBy(
            () -> check("class Answer {}", "class AnswerTest { int a = new Answer().a(); }"))
        .hasMessageContaining("AnswerTest.java:1");
    assertThat(said.toString(StandardCharsets.UTF_8))
        .contains(Texts.kit(Language.current()).get("source.tests"));
  }
}
