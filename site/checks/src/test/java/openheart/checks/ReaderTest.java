package openheart.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What readers do, done in a browser, on pages opened from a folder. */
@ExtendWith(InBrowser.class)
class ReaderTest {
  private static final String CHAPTER = "es/broadcasting/index.html";
  private static final String FRONT = "es/index.html";
  private static final String RESULTS = "document.querySelectorAll('#search-results a')";

  private final Tab tab;

  ReaderTest(Tab tab) {
    this.tab = tab;
  }

  @BeforeEach
  void aReaderWhoWasNeverHere() {
    tab.width(1280);
    tab.media("screen", "light");
    open(FRONT);
    tab.run("localStorage.clear()");
  }

  private void open(String page) {
    tab.open(Site.folder().toUri() + page);
  }

  private void search(String words) {
    tab.press("/");
    tab.until("document.activeElement.getAttribute('role') === 'combobox'");
    tab.type(words);
    tab.until(RESULTS + ".length > 0");
  }

  @Test
  void search_needs_no_accents_and_no_mouse() {
    open(CHAPTER);
    search("perdida");
    List<String> marked =
        List.of(
            tab.text(
                    "[...document.querySelectorAll('#search-results mark')]"
                        + ".map(m => m.textContent.toLowerCase()).join(' ')")
                .split(" "));
    assertThat(marked).contains("pérdida").allMatch(word -> word.matches("p[eé]rdidas?"));
    tab.press("ArrowDown");
    tab.press("ArrowDown");
    tab.press("ArrowUp");
    assertThat(tab.text("document.querySelector('[aria-selected=true]').id"))
        .isEqualTo("search-result-0");
    assertThat(tab.text("document.activeElement.getAttribute('aria-activedescendant')"))
        .isEqualTo("search-result-0");
    String target = tab.text("document.getElementById('search-result-0').href");
    tab.loading(() -> tab.press("Enter"));
    assertThat(tab.text("location.href")).isEqualTo(target);
  }

  @Test
  void each_language_finds_its_own() {
    open("en/index.html");
    search("backpropagation chain");
    assertThat(tab.is("[..." + RESULTS + "].every(a => a.href.includes('/en/'))")).isTrue();
  }

  @Test
  void escape_closes_the_search_and_a_word_that_is_nowhere_says_so() {
    open(CHAPTER);
    search("tensor");
    tab.run("document.querySelector('#search input').select()");
    tab.type("xyzzy");
    tab.until("document.querySelector('#search [role=status]').textContent.includes('nada')");
    tab.press("Escape");
    assertThat(tab.is("document.getElementById('search').open")).isFalse();
  }

  @Test
  void the_language_switch_keeps_page_and_section() {
    open(CHAPTER);
    tab.run("document.getElementById('mistakes').scrollIntoView()");
    tab.until("document.querySelector('.contents [aria-current]')?.hash === '#mistakes'");
    tab.loading(() -> tab.click("a[data-language=en]"));
    assertThat(tab.text("location.href")).endsWith("/en/broadcasting/index.html#mistakes");
    assertThat(tab.text("localStorage.getItem('open-heart-language')")).isEqualTo("en");
  }

  @Test
  void the_theme_is_kept_from_page_to_page() {
    String background = "getComputedStyle(document.body).backgroundColor";
    String light = tab.text(background);
    tab.click("[data-theme-switch]");
    String dark = tab.text(background);
    assertThat(dark).isNotEqualTo(light);
    open(CHAPTER);
    assertThat(tab.text(background)).isEqualTo(dark);
  }

  @Test
  void the_quiz_counts_first_answers_and_keeps_the_right_ones() {
    open(CHAPTER);
    tab.click(".question:nth-of-type(1) .right summary");
    tab.click(".question:nth-of-type(2) .wrong summary");
    tab.click(".question:nth-of-type(2) .right summary");
    String score = "document.querySelector('.quiz-score').textContent";
    tab.until(score + ".startsWith('1 de ')");
    open(CHAPTER);
    assertThat(tab.text(score)).startsWith("1 de ");
    open(FRONT);
    assertThat(tab.text("document.querySelector('[data-progress=broadcasting]').textContent"))
        .contains("1 de 10 preguntas");
  }

  @Test
  void a_section_that_was_read_is_noted_in_the_navigation() {
    open(CHAPTER);
    tab.run("document.querySelector('#prerequisites .section-end').scrollIntoView()");
    tab.until("document.querySelector('.lessons .read-mark')");
    assertThat(tab.text("document.querySelector('.lessons a[data-lesson]').textContent"))
        .matches("Broadcasting \\([1-3] de \\d+ partes leídas\\)");
  }

  @Test
  void progress_is_imported_and_cleared_and_a_damaged_file_changes_nothing() {
    String whole =
        "{\"course\":\"open-heart\",\"version\":1,\"read\":{\"broadcasting\":[\"question\"]},"
            + "\"quiz\":{\"einsum\":{\"a\":\"right\"}}}";
    importing(whole);
    tab.until(status("Se agregó"));
    assertThat(tab.text("document.querySelector('[data-sum]').textContent"))
        .startsWith("1 de ")
        .contains(" 1 de ");
    String kept = tab.text("localStorage.getItem('open-heart-progress')");
    for (String damaged :
        List.of(
            whole.substring(0, 40),
            whole.replace("\"version\":1", "\"version\":9"),
            whole.replace("\"right\"", "\"maybe\""),
            whole.replace("[\"question\"]", "7"),
            "null")) {
      tab.run("document.querySelector('#progress [role=status]').textContent = ''");
      importing(damaged);
      tab.until(status("dañado"));
      assertThat(tab.text("localStorage.getItem('open-heart-progress')")).isEqualTo(kept);
    }
    tab.click("#progress [data-clear]");
    assertThat(tab.text("localStorage.getItem('open-heart-progress')")).isEqualTo(kept);
    tab.click("#progress [data-clear]");
    tab.until(status("se borró"));
    assertThat(tab.text("document.querySelector('[data-sum]').textContent")).startsWith("0 de ");
  }

  private static String status(String part) {
    return "document.querySelector('#progress [role=status]').textContent.includes('" + part + "')";
  }

  /** Chooses a file as the button's dialog would. */
  private void importing(String text) {
    tab.run(
        "(() => { const files = new DataTransfer(); files.items.add(new File([`"
            + text
            + "`], 'a.json')); const input = document.querySelector('#progress input');"
            + " input.files = files.files; input.dispatchEvent(new Event('change')); })()");
  }

  @Test
  void a_word_of_the_glossary_is_shown_while_pointed_at_until_escape() {
    open(CHAPTER);
    tab.run("document.querySelector('a.term').dispatchEvent(new Event('mouseenter'))");
    tab.until("document.querySelector('.preview')");
    assertThat(tab.is("document.querySelector('a.term').getAttribute('aria-describedby')"))
        .isTrue();
    tab.press("Escape");
    assertThat(tab.is("document.querySelector('.preview')")).isFalse();
  }

  @Test
  void in_print_all_is_unfolded_and_the_frame_is_gone() {
    open(CHAPTER);
    tab.media("print", "light");
    assertThat(tab.is("getComputedStyle(document.querySelector('.bar')).display === 'none'"))
        .isTrue();
    assertThat(tab.is("document.querySelector('.explanation').getClientRects().length > 0"))
        .isTrue();
    assertThat(tab.is("document.querySelector('.explanation').checkVisibility()")).isTrue();
  }
}
