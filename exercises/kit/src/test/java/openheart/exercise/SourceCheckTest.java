package openheart.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two exercises, Answer and Other, of which Other is always sound. */
class SourceCheckTest {
  private static final String SOUND =
      "package p; public class Answer {\n  static int a() { return 1; }\n}";

  @TempDir private Path folder;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private Optional<String> age = Optional.empty();

  @BeforeEach
  void other() throws IOException {
    write("main/p/Other.java", "package p; class Other { static int b() { return 1; } }");
    write("test/p/OtherTest.java", "package p; class OtherTest { int b = Other.b(); }");
    write("test/p/AnswerTest.java", "package p; class AnswerTest { int a = Answer.a(); }");
  }

  private void write(String file, String text) throws IOException {
    write(file, text, StandardCharsets.UTF_8);
  }

  private void write(String file, String text, Charset encoding) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.write(path, text.getBytes(encoding));
  }

  private Map<String, SetAside> check() throws IOException {
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    Map<String, SetAside> aside =
        SourceCheck.compile(
            folder.resolve("main"),
            folder.resolve("test"),
            folder.resolve("classes"),
            folder.resolve("test-classes"),
            age,
            out);
    assertThat(folder.resolve("classes/p/Other.class")).exists();
    assertThat(folder.resolve("test-classes/p/OtherTest.class")).exists();
    assertThat(folder.resolve("test-classes/p/AnswerTest.class")).exists();
    assertThat(aside).doesNotContainKey("Other");
    return aside;
  }

  private SetAside slip() throws IOException {
    Map<String, SetAside> aside = check();
    assertThat(aside).containsOnlyKeys("Answer");
    assertThat(folder.resolve("classes/p/Answer.class")).doesNotExist();
    return aside.get("Answer");
  }

  private static String text(String key, Object... values) {
    return Texts.kit(Language.current()).get(key, values);
  }

  @Test
  void sound_files_pass_without_a_word() throws IOException {
    write("main/p/Answer.java", SOUND);
    assertThat(check()).isEmpty();
    assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void a_syntax_error_is_told_with_file_line_and_caret() throws IOException {
    write("main/p/Answer.java", "package p; class Answer {\n  int a = 1\n}\n");
    SetAside slip = slip();
    assertThat(slip.diagnosis()).isEqualTo("does-not-compile");
    assertThat(slip.file() + ":" + slip.line()).isEqualTo("Answer.java:2");
    assertThat(slip.message())
        .contains(text("javac.compiler.err.expected"), "\n    int a = 1\n", "\n             ^");
  }

  @Test
  void an_error_of_types_or_flow_is_one_too() throws IOException {
    write("main/p/Answer.java", "package p; class Answer { int a() { } }");
    assertThat(slip().line()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "package p; class Another {}", "package elsewhere; class Answer {}"})
  void a_class_that_is_not_in_its_file_is_missing(String source) throws IOException {
    write("main/p/Answer.java", source);
    SetAside slip = slip();
    assertThat(slip.diagnosis()).isEqualTo("missing");
    assertThat(slip.message())
        .contains("Answer.java", "package p;", folder.resolve("main/p").toString());
  }

  @Test
  void a_deleted_file_is_missing() throws IOException {
    SetAside slip = slip();
    assertThat(slip.diagnosis()).isEqualTo("missing");
    assertThat(slip.file()).isEqualTo("Answer.java");
  }

  @Test
  void a_renamed_file_is_found_again() throws IOException {
    write("main/p/Mine.java", SOUND);
    assertThat(slip().message()).contains(text("source.found", "Answer", "Mine.java"));
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("Mine.java:1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "ISO-8859-1"})
  void a_file_in_another_encoding_is_told_as_such(String encoding) throws IOException {
    write("main/p/Answer.java", SOUND + "\n// posición", Charset.forName(encoding));
    SetAside slip = slip();
    assertThat(slip.diagnosis()).isEqualTo("encoding");
    assertThat(slip.line()).isEqualTo(encoding.equals("UTF-16") ? 1 : 4);
  }

  @Test
  void a_byte_order_mark_is_told_as_such() throws IOException {
    write("main/p/Answer.java", "\ufeff" + SOUND);
    assertThat(slip().message()).contains("BOM");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "static int renamed() { return 1; }",
        "static int a(int more) { return 1; }",
        "static String a() { return null; }"
      })
  void a_changed_method_is_told_with_the_call(String method) throws IOException {
    write("main/p/Answer.java", "package p;\npublic class Answer {\n  public " + method + "\n}");
    Map<String, SetAside> aside = check();
    assertThat(aside.get("Answer").diagnosis()).isEqualTo("signature");
    assertThat(aside.get("Answer").line()).isEqualTo(method.contains(" a(") ? 3 : 2);
    assertThat(aside.get("Answer").message()).contains("Answer.a()");
  }

  @Test
  void what_needs_a_broken_file_says_so_and_a_broken_scratch_file_costs_nothing()
      throws IOException {
    write("main/p/Helper.java", "package p; class Helper { static int h() { return 1 } }");
    write("main/p/Scratch.java", "package p; class Scratch { int }");
    write(
        "main/p/Answer.java", "package p; class Answer { static int a() { return Helper.h(); } }");
    assertThat(slip().message()).contains(text("source.needs", "Helper.java"));
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("Helper.java:1", "Scratch.java:1");
  }

  @Test
  void tests_that_are_wrong_themselves_stop_the_build() throws IOException {
    write("main/p/Answer.java", SOUND);
    write("test/p/Support.java", "package p; class Support { int x = ; }");
    assertThatThrownBy(this::check)
        .isInstanceOf(SourceCheck.Stop.class)
        .hasMessageContaining("Support.java");
  }

  @Test
  void tests_are_compiled_anew_only_when_an_answer_changes_outwardly() throws IOException {
    age = Optional.of("1");
    write("main/p/Answer.java", SOUND);
    check();
    Path compiled = folder.resolve("test-classes/p/AnswerTest.class");
    Files.write(compiled, new byte[] {1});
    write("main/p/Answer.java", SOUND.replace("return 1", "return 2"));
    check();
    assertThat(compiled).hasBinaryContent(new byte[] {1});
    write("main/p/Answer.java", SOUND.replace("int a()", "long a()"));
    assertThat(check()).containsOnlyKeys("Answer");
    write("main/p/Answer.java", SOUND);
    assertThat(check()).isEmpty();
    Files.write(compiled, new byte[] {1});
    age = Optional.of("2");
    check();
    assertThat(Files.size(compiled)).isGreaterThan(1);
  }

  @Test
  void the_stand_in_test_says_what_is_wrong_whatever_the_words() throws Exception {
    String words = "línea \"1\" \\u0022 \\\n\ttab\u001b ]]> \u202e";
    SetAside slip = new SetAside("missing", words, "Answer.java", 7);
    Path classes = folder.resolve("stand-in");
    try (Javac javac = new Javac()) {
      assertThat(javac.compile(List.of(slip.standIn("p.AnswerTest")), classes)).isEmpty();
    }
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      Constructor<?> test = loader.loadClass("p.AnswerTest").getDeclaredConstructor();
      test.setAccessible(true);
      Method method = test.getDeclaringClass().getDeclaredMethod("can_be_run");
      method.setAccessible(true);
      Object made = test.newInstance();
      assertThatThrownBy(() -> method.invoke(made))
          .cause()
          .isInstanceOfSatisfying(
              Verdict.class,
              verdict -> {
                assertThat(verdict.text()).isEqualTo(words);
                assertThat(verdict.location()).isEqualTo("Answer.java:7");
              });
    }
  }
}
