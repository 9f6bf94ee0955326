package openheart.site;

import static openheart.site.FixtureProject.CHAPTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import openheart.site.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChapterProblemsTest {
  private FixtureProject project;

  @BeforeEach
  void copy(@TempDir Path folder) {
    project = FixtureProject.in(folder);
  }

  /** Puts {@code text} at the end of the summary of both chapters. */
  private FixtureProject with(String text) {
    return project.replaceInBoth(CHAPTER, "Text.footnote:[A note.]", text);
  }

  private void hasOneProblemInEach(String kind, String at) {
    String spanish = CHAPTER.replace(".en.", ".es.");
    assertThat(project.build())
        .extracting(Problem::kind, Problem::file, Problem::line)
        .containsExactly(
            tuple(kind, CHAPTER, project.lineOf(CHAPTER, at)),
            tuple(kind, spanish, project.lineOf(spanish, at)));
  }

  @Test
  void a_missing_include_is_a_problem() {
    with("include::nothing.adoc[]");
    hasOneProblemInEach("asciidoc", "include::nothing.adoc[]");
  }

  @Test
  void a_missing_tag_is_a_problem() {
    with("include::src/Sample.java[tag=none]");
    hasOneProblemInEach("asciidoc", "include::src/Sample.java[tag=none]");
  }

  @Test
  void an_include_from_outside_the_lesson_is_a_problem() {
    project.replace(CHAPTER, "Text.footnote:[A note.]", "include::../pom.xml[]");
    assertThat(project.build())
        .extracting(Problem::kind, Problem::line)
        .contains(tuple("asciidoc", project.lineOf(CHAPTER, "include::../pom.xml[]")));
  }

  @Test
  void a_reference_to_no_anchor_is_a_problem() {
    with("See <<nowhere>>.");
    hasOneProblemInEach("anchor.missing", "See <<nowhere>>.");
  }

  @Test
  void a_link_to_no_page_is_a_problem() {
    with("See link:../einsum/index.html[there].");
    hasOneProblemInEach("link.broken", "See link:../einsum/index.html[there].");
  }

  @Test
  void an_example_that_the_lesson_lacks_is_a_problem() {
    project.replaceInBoth(CHAPTER, "example::first[]", "example::second[]");
    hasOneProblemInEach("example.missing", "example::second[]");
  }

  @Test
  void a_figure_that_the_lesson_lacks_is_a_problem() {
    project.replaceInBoth(CHAPTER, "figure::dots[", "figure::lines[");
    assertThat(project.build()).extracting(Problem::kind).containsOnly("figure.missing");
  }

  @Test
  void a_figure_that_was_not_drawn_is_a_problem() {
    project
        .delete("lessons/broadcasting/target/capture/figures/dots.en.dark.png")
        .hasOneProblem("figure.missing", CHAPTER, "figure::dots[");
  }

  @Test
  void a_figure_without_alternative_text_is_a_problem() {
    project
        .replace(CHAPTER, "figure::dots[alt=\"Dots\"]", "figure::dots[]")
        .hasOneProblem("alt.missing", CHAPTER, "figure::dots[]");
  }

  @Test
  void an_interactive_figure_without_alternative_text_is_a_problem() {
    project
        .replace(CHAPTER, "interactive::alignment[alt=\"Two shapes\"]", "interactive::alignment[]")
        .hasOneProblem("alt.missing", CHAPTER, "interactive::alignment[]");
  }

  @Test
  void an_interactive_figure_that_is_not_there_is_a_problem() {
    project.replaceInBoth(CHAPTER, "interactive::alignment[", "interactive::dance[");
    assertThat(project.build()).extracting(Problem::kind).containsOnly("interactive.missing");
  }

  @Test
  void a_figure_of_the_lesson_may_stand_in_for_an_interactive_one() {
    project.replaceInBoth(CHAPTER, "interactive::alignment[", "interactive::dots[");
    assertThat(project.build()).isEmpty();
  }

  @Test
  void shapes_that_do_not_combine_are_a_problem() {
    project
        .replace(CHAPTER, "alignment[alt", "alignment[a=\"2,3\",b=\"4\",alt")
        .hasOneProblem("interactive.values", CHAPTER, "interactive::alignment[");
  }

  @Test
  void a_value_that_no_example_shows_is_a_problem() {
    with("The value:first[x.max()].");
    hasOneProblemInEach("value.missing", "The value:first[x.max()].");
  }

  @Test
  void a_value_of_an_example_that_is_not_there_is_a_problem() {
    with("The value:last[x.numel()].");
    hasOneProblemInEach("example.missing", "The value:last[x.numel()].");
  }

  @Test
  void digits_of_a_shape_are_a_problem() {
    with("The value:first[digits=2, x.shape()].");
    hasOneProblemInEach("value.digits", "The value:first[digits=2, x.shape()].");
  }

  @Test
  void an_unknown_block_macro_is_a_problem() {
    with("exampel::first[]");
    hasOneProblemInEach("macro.unknown", "exampel::first[]");
  }

  @Test
  void an_unknown_inline_macro_is_a_problem() {
    with("The valeu:first[x.numel()].");
    hasOneProblemInEach("macro.unknown", "The valeu:first[x.numel()].");
  }

  @Test
  void a_formula_that_swallowed_another_is_a_problem() {
    project.replaceInBoth(CHAPTER, "stem:[x_1]", "stem:[+\\infty], stem:[+\\infty]");
    hasOneProblemInEach("macro.unknown", "stem:[+\\infty]");
  }

  @Test
  void a_formula_that_does_not_parse_is_a_problem() {
    with("Half stem:[\\frac{1}].");
    hasOneProblemInEach("formula", "Half stem:[\\frac{1}].");
  }

  @Test
  void a_block_formula_that_does_not_parse_is_a_problem() {
    project
        .replace(CHAPTER, "\\frac{1}{n}", "\\fraction{1}")
        .hasOneProblem("formula", CHAPTER, "\\fraction{1}");
  }

  @Test
  void a_missing_attribute_is_a_problem() {
    with("The {nothing}.");
    hasOneProblemInEach("asciidoc", "The {nothing}.");
  }

  @Test
  void a_language_that_cannot_be_highlighted_is_a_problem() {
    project
        .replace(CHAPTER, "[source,python]", "[source,pyhton]")
        .hasOneProblem("code.language", CHAPTER, "[source,pyhton]");
  }

  @Test
  void a_section_without_an_id_is_a_problem() {
    project.replaceInBoth(CHAPTER, "[#inner]\n", "");
    hasOneProblemInEach("section.id", "=== Inner");
  }

  @Test
  void an_image_from_elsewhere_is_a_problem() {
    with("image::https://example.org/x.png[alt]");
    hasOneProblemInEach("image", "image::https://example.org/x.png[alt]");
  }

  @Test
  void a_missing_title_is_a_problem() {
    project
        .replace(CHAPTER, "= Title\n", "\n")
        .replace(CHAPTER, ":description: A lesson's description\n:time: 10\n", "");
    assertThat(project.build()).extracting(Problem::kind).contains("title.missing");
  }
}
