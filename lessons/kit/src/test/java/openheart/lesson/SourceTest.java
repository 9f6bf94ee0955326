package openheart.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTest {

  private static final String TEXT =
      """
      package a; // show(not this)

      /** A class { with a brace. */
      final class Sample {
        @Example(with = {"b"})
        static void first(Output out) {
          int a = 1; // (2, 3)

          out.show(f(a, g(2)));
          out.show("a) \\" ( // b" + ')');
          out.show(
              tensor
                  .view(3, -1) // (3, 2)
                  .sum(
                      0, 1));
          out.fails(() -> a.add(b));
          out.fails(() -> { a.add(b); });
          out.show(map(x -> { return x; }, "one;  two"));
          out.show(1); out.show(2);
          out.show(\"""
              text ) block\""");
        }

        static int second(int first) throws IOException, Error {
          return first(first);
        }
      }
      """;

  private final Source source = new Source("a/Sample.java", TEXT);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "9  | show  | f(a, g(2))",
        "10 | show  | \"a) \\\" ( // b\" + ')'",
        "11 | show  | tensor.view(3, -1).sum(0, 1)",
        "16 | fails | () -> a.add(b)",
        "17 | fails | () -> { a.add(b); }",
        "18 | show  | map(x -> { return x; }, \"one;  two\")",
      })
  void an_argument_is_read_to_its_own_closing_parenthesis(int line, String call, String argument) {
    assertThat(source.argument(line, call)).isEqualTo(argument);
  }

  @Test
  void a_parenthesis_in_a_text_block_closes_nothing() {
    assertThat(source.argument(20, "show")).startsWith("\"\"\"").contains("text ) block");
  }

  @Test
  void two_calls_on_a_line_are_refused_by_file_and_line() {
    assertThatThrownBy(() -> source.argument(19, "show"))
        .hasMessage("a/Sample.java:19 has two show(...)");
  }

  @Test
  void a_line_without_the_call_is_refused_by_file_and_line() {
    assertThatThrownBy(() -> source.argument(1, "show"))
        .hasMessageContaining("a/Sample.java:1 has no show(...)");
  }

  @Test
  void a_body_is_dedented_and_says_its_first_line() {
    Source.Excerpt body = source.body("first");
    assertThat(body.line()).isEqualTo(7);
    assertThat(body.text()).startsWith("int a = 1; // (2, 3)\n\nout.show(f(a, g(2)));\n");
    assertThat(body.text())
        .contains("\nout.show(\n    tensor\n")
        .endsWith("text ) block\"\"\");\n");
  }

  @Test
  void a_whole_method_keeps_its_signature_and_loses_its_annotation() {
    assertThat(source.whole("second").text())
        .isEqualTo(
            "static int second(int first) throws IOException, Error {\n"
                + "  return first(first);\n}\n");
    assertThat(source.whole("first").text()).startsWith("static void first(Output out) {\n");
  }

  @Test
  void methods_stand_in_source_order() {
    assertThat(source.position("first")).isLessThan(source.position("second"));
  }

  @Test
  void comments_are_those_of_the_body() {
    assertThat(source.comments("first")).containsExactly("// (2, 3)", "// (3, 2)");
    assertThat(source.comments("second")).isEmpty();
  }

  @Test
  void a_lambda_is_shown_by_what_it_evaluates() {
    assertThat(Source.lambdaBody("() -> a.add(b)")).isEqualTo("a.add(b)");
  }

  @Test
  void a_class_without_source_says_what_to_do() {
    assertThatThrownBy(() -> Source.of(String.class))
        .hasMessageContaining("java/lang/String.java is not on the class path")
        .hasMessageContaining("mvn process-classes");
  }
}
