package openheart.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlossaryTest {
  private static final String GLOSSARY = "site/glossary/glossary.en.adoc";

  @TempDir Path folder;
  private FixtureProject project;

  @BeforeEach
  void project() {
    project = FixtureProject.in(folder);
  }

  @Test
  void words_are_in_the_order_of_the_language_under_letters_without_accents() {
    assertThat(project.build()).isEmpty();
    Document glossary = Jsoup.parse(project.page("es/glossary/index.html"));
    assertThat(glossary.select(".entry h2").eachText()).containsExactly("Época", "Zero");
    assertThat(glossary.select(".letters a").eachText()).containsExactly("E", "Z");
    assertThat(glossary.select("#zero .katex")).hasSize(1);
    assertThat(glossary.select("#zero .entry-lesson").text()).isEqualTo("Lección 1: Broadcasting");
  }

  @Test
  void a_chapter_links_the_first_use_and_carries_its_preview() {
    project.replace(FixtureProject.CHAPTER, "NOTE: A note.", "NOTE: It counts; a count.");
    assertThat(project.build()).isEmpty();
    Document chapter = Jsoup.parse(project.page("en/broadcasting/index.html"));
    assertThat(chapter.select("a.term").eachText()).containsExactly("Count", "a formula");
    assertThat(chapter.select("a.term").eachAttr("href"))
        .containsExactly("../../en/glossary/index.html#zero", "../../en/glossary/index.html#epoch");
    assertThat(chapter.select("template[data-preview=zero]")).hasSize(1);
  }

  @Test
  void both_languages_have_the_same_words() {
    project.replace(GLOSSARY, "[#epoch,", "[#era,");
    project.hasOneProblem("parity.term", GLOSSARY, "== Epoch");
  }

  @Test
  void a_form_belongs_to_one_word() {
    project.replace(GLOSSARY, "forms=\"a formula\"", "forms=\"counts\"");
    project.hasOneProblem("glossary.form", GLOSSARY, "== Epoch");
  }

  @Test
  void a_lesson_that_is_not_planned_is_refused() {
    project.replace(GLOSSARY, "[#epoch,lesson=broadcasting", "[#epoch,lesson=broadcastin");
    project.hasOneProblem("glossary.lesson", GLOSSARY, "== Epoch");
  }

  @Test
  void a_word_without_a_meaning_is_refused() {
    project.replace(GLOSSARY, "Of `x`.\n", "");
    project.hasOneProblem("glossary.empty", GLOSSARY, "== Epoch");
  }

  @Test
  void a_missing_translation_is_refused() {
    project.delete(GLOSSARY);
    project.hasOneProblem("file.missing", GLOSSARY, "");
  }
}
