package openheart.widgets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import openheart.widgets.figure.Figures;
import openheart.widgets.view.Canvas;
import openheart.widgets.view.Texts;
import openheart.widgets.view.Widget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FiguresTest {
  private static final Pattern HOLE = Pattern.compile("\\{\\d\\}");
  private static final Pattern KEY = Pattern.compile("(?m)^([^\\t\\n]+)\\t");

  static List<String> names() {
    return Figures.NAMES;
  }

  private static Texts texts(String language) throws IOException {
    return new Texts(BuildModule.texts(language));
  }

  @Test
  void both_languages_have_the_same_keys_and_holes() throws IOException {
    Map<String, String> spanish = texts("es").all();
    Map<String, String> english = texts("en").all();
    assertThat(spanish.keySet()).isEqualTo(english.keySet()).hasSizeGreaterThan(100);
    english.forEach(
        (key, text) -> assertThat(holes(spanish.get(key))).as(key).isEqualTo(holes(text)));
  }

  private static Set<String> holes(String text) {
    return HOLE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @MethodSource("names")
  void a_figure_draws_and_says_something_in_both_languages_at_any_width(String name)
      throws IOException {
    for (String language : List.of("es", "en")) {
      for (int width : new int[] {280, 326, 519, 664, 1200}) {
        Canvas canvas = Figures.named(name).drawn(key(name), texts(language), width);
        assertThat(canvas.drawing()).contains("<").doesNotContain("NaN", "null", "Infinity");
        assertThat(canvas.said()).endsWith(".").doesNotContain("{");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void an_address_brings_back_what_was_seen(String name) throws IOException {
    Texts texts = texts("en");
    Widget first = Figures.named(name);
    for (String control : controls(first, key(name), texts)) {
      first.set(control, "1");
    }
    run(first);
    Widget second = Figures.named(name);
    second.restore(first.state());
    run(second);
    Canvas expected = first.drawn(key(name), texts, 640);
    Canvas actual = second.drawn(key(name), texts, 640);
    assertThat(actual.drawing()).isEqualTo(expected.drawing());
    assertThat(actual.bits()).isEqualTo(expected.bits());
    assertThat(second.state()).isEqualTo(first.state());
  }

  @ParameterizedTest
  @MethodSource("names")
  void an_absurd_address_leaves_a_figure_that_draws(String name) throws IOException {
    Texts texts = texts("en");
    for (String absurd : List.of("", "x", "-1", "1e30", "NaN", "\u2603", "0,0,0", "9".repeat(99))) {
      Widget widget = Figures.named(name);
      StringBuilder lines = new StringBuilder("nothing=1\n=\n\n");
      for (String control : controls(widget, key(name), texts)) {
        lines.append(control + "=" + absurd + "\n");
      }
      assertThatCode(
              () -> {
                widget.restore(lines.toString());
                run(widget);
                assertThat(widget.drawn(key(name), texts, 640).said()).isNotEmpty();
              })
          .as(absurd)
          .doesNotThrowAnyException();
    }
  }

  private static Set<String> controls(Widget widget, String name, Texts texts) {
    Set<String> keys = new TreeSet<>();
    KEY.matcher(widget.values(name, texts)).results().forEach(it -> keys.add(it.group(1)));
    assertThat(keys).isNotEmpty();
    return keys;
  }

  private static void run(Widget widget) {
    while (widget.tick()) {
      // Until it has nothing more to do.
    }
  }

  private static String key(String name) {
    return name.replace('/', '.');
  }
}
