package openheart.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesTest {
  private static FixtureProject project;
  private static Document spanish;
  private static Document english;

  @BeforeAll
  static void build(@TempDir Path folder) {
    project = FixtureProject.in(folder);
    assertThat(project.build()).isEmpty();
    spanish = Jsoup.parse(project.page("es/broadcasting/index.html"));
    english = Jsoup.parse(project.page("en/broadcasting/index.html"));
  }

  @Test
  void values_are_written_as_each_language_does() {
    assertThat(spanish.select("#question > p").first().text())
        .contains("Count: 12\u202f582\u202f912, about 0,50, shape (2, 3).");
    assertThat(english.select("#question > p").first().text())
        .contains("Count: 12,582,912, about 0.50, shape (2, 3).");
  }

  @Test
  void a_value_in_a_formula_is_part_of_it() {
    assertThat(spanish.select("#question annotation").eachText()).contains("m = 0{,}50");
    assertThat(english.select("#question annotation").eachText()).contains("m = 0.50");
  }

  @Test
  void a_short_formula_is_not_broken_off_from_the_point_behind_it() {
    Element formula = english.select("#question .unbroken").last();
    assertThat(formula.select("annotation").text()).isEqualTo("m = 0.50");
    assertThat(formula.ownText()).isEqualTo(".");
  }

  @Test
  void apostrophes_are_curled_above_the_text_too() {
    assertThat(english.select(".lede").text()).isEqualTo("A lesson\u2019s description");
  }

  @Test
  void a_value_in_code_is_left_as_it_stands() {
    assertThat(english.select("#pytorch pre").text()).isEqualTo("x = value:first[nothing]");
  }

  @Test
  void code_within_a_line_keeps_its_signs() {
    assertThat(english.select("#objectives li > p > code").text()).isEqualTo("x <= 2");
  }

  @Test
  void an_example_is_its_code_over_its_output_and_leads_to_its_line() {
    Element example = english.selectFirst("#example-first");
    assertThat(example.select("pre code").text()).startsWith("Tensor x = Tensor.of(1, 2);");
    assertThat(example.select(".hljs-keyword").eachText()).doesNotContain("var");
    assertThat(example.select(".output samp").text()).contains("x.mean() = tensor(0.4998)");
    assertThat(example.select(".output .expression").first().text()).isEqualTo("x.numel() =");
    assertThat(example.select(".output .failure").text())
        .isEqualTo("x.add(y) -> ShapeException: <no>");
    assertThat(example.selectFirst("figcaption a").attr("href"))
        .isEqualTo("../../en/broadcasting/source/Sample/index.html#L7");
  }

  @Test
  void the_source_page_has_an_anchor_for_each_line() {
    Document source = Jsoup.parse(project.page("es/broadcasting/source/Sample/index.html"));
    assertThat(source.select(".line")).hasSize(10);
    assertThat(source.select("#L2 .hljs-comment").text()).isEqualTo("* A lesson of");
    assertThat(source.selectFirst("#L10").ownText()).isEqualTo("}");
  }

  @Test
  void a_figure_is_there_for_both_themes_with_its_alternative_text_and_caption() {
    Element figure = spanish.selectFirst("#figure-bars");
    assertThat(figure.select("img").eachAttr("alt"))
        .containsExactly("Barras, 2,5 de alto", "Barras, 2,5 de alto");
    assertThat(figure.select("img").eachAttr("src"))
        .containsExactly("figures/bars.light.png", "figures/bars.dark.png");
    assertThat(figure.select("figcaption code").text()).isEqualTo("x");
  }

  @Test
  void an_interactive_figure_names_what_brings_it_to_life() {
    Element figure = english.selectFirst("#interactive-alignment");
    assertThat(figure.attr("data-widget")).isEqualTo("broadcasting/alignment");
    assertThat(english.select("head script[src=../../assets/widgets.js]")).hasSize(1);
    assertThat(english.select("head link[href=../../assets/widgets.css]")).hasSize(1);
  }

  @Test
  void the_alignment_says_what_it_shows() {
    Element drawing = english.selectFirst("#interactive-alignment svg[role=img]");
    assertThat(drawing.select("title").text())
        .isEqualTo("The shapes (3, 1) and (4), aligned on the right");
    assertThat(drawing.select("desc").text()).isEqualTo("Two shapes");
    assertThat(drawing.select("text.stretched-size, text.added-size").eachText())
        .containsExactly("1 \u2192 4", "1 \u2192 3");
    assertThat(english.select(".alignment-grid")).hasSize(3);
    assertThat(english.select(".alignment-grid").last().select("text").eachText())
        .containsExactly("1", "2", "3", "4", "11", "12", "13", "14", "21", "22", "23", "24");
  }

  @Test
  void every_answer_of_the_quiz_unfolds_its_explanation() {
    assertThat(english.select(".quiz .question")).hasSize(5);
    assertThat(english.select(".quiz details.answer")).hasSize(10);
    assertThat(english.select(".quiz details.answer summary")).hasSize(10);
    assertThat(english.select(".quiz details.right .explanation").first().text())
        .isEqualTo("Right Since 1.");
  }

  @Test
  void the_exercises_lead_to_their_pages() {
    assertThat(spanish.select(".exercise-list a").eachAttr("href"))
        .containsExactly(
            "../../es/broadcasting/first-one/index.html",
            "../../es/broadcasting/second-one/index.html");
    Document exercise = Jsoup.parse(project.page("es/broadcasting/second-one/index.html"));
    assertThat(exercise.select("details.hint")).hasSize(3);
    assertThat(exercise.select("#run pre").text())
        .isEqualTo("./course check broadcasting.SecondOne mvn test -pl exercises/broadcasting");
    assertThat(exercise.select("#start pre").text()).contains("public final class SecondOne");
    assertThat(exercise.select(".facts").text()).contains("20 puntos");
  }

  @Test
  void every_lesson_of_the_course_has_its_place_and_those_to_come_are_no_links() {
    assertThat(english.select(".lessons > ol > li")).hasSize(10);
    assertThat(english.select(".lessons > ol a")).hasSize(1);
    assertThat(english.select(".lessons a[aria-current=page]").text()).isEqualTo("Broadcasting");
    assertThat(english.select(".lessons .to-come").first().text()).isEqualTo("Einsum (to come)");
  }

  @Test
  void the_language_switch_leads_to_the_same_page() {
    assertThat(spanish.selectFirst("a[data-language=en]").attr("href"))
        .isEqualTo("../../en/broadcasting/index.html");
  }

  @Test
  void headings_have_labelled_anchors_and_stand_in_the_contents() {
    assertThat(english.selectFirst("#inner > h3 > a.anchor").attr("aria-label"))
        .isEqualTo("Link to the section “Inner”");
    assertThat(english.select(".contents a").eachAttr("href")).contains("#inner", "#reading");
  }

  @Test
  void what_scrolls_can_be_scrolled_by_keyboard() {
    assertThat(english.select("pre:not([tabindex]), .scroll:not([tabindex])")).isEmpty();
    assertThat(english.select("pre")).isNotEmpty();
    assertThat(english.select(".scroll table.data th[scope=col]")).hasSize(2);
  }

  @Test
  void admonitions_are_asides_with_a_label_in_the_page_s_language() {
    assertThat(spanish.select("aside.note .note-label").text()).isEqualTo("Nota");
    assertThat(spanish.select("aside.warning .note-label").text()).isEqualTo("Careful");
    assertThat(spanish.select(".admonitionblock table")).isEmpty();
  }

  @Test
  void the_same_input_gives_the_same_bytes() throws IOException {
    Map<String, String> before = files();
    assertThat(project.build()).isEmpty();
    assertThat(files()).isEqualTo(before).hasSizeGreaterThan(20);
  }

  private static Map<String, String> files() throws IOException {
    Path site = project.file("site/target/site");
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(site)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        files.put(site.relativize(file).toString(), java.util.Arrays.toString(bytes));
      }
    }
    return files;
  }
}
