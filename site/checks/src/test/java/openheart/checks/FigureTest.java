package openheart.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import openheart.widgets.figure.Figures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every interactive figure on its chapter's page, as readers use it. */
@ExtendWith(InBrowser.class)
class FigureTest {
  private static final int PHONE = 390;
  private static final int MOST_BYTES = 150 * 1024;
  private static final double FRAME = 16; // Milliseconds.
  private static final Path REDRAWS = Path.of("target/redraws.txt");
  private static final Pattern CASE = Pattern.compile("(\\S+): (.+) => (.*) => (.+)");
  private static final Pattern KEY = Pattern.compile("\"([^\"]*)\"|(\\w+)(?:\\*(\\d+))?");

  private final Tab tab;

  FigureTest(Tab tab) {
    this.tab = tab;
  }

  @BeforeEach
  void aReaderAtADesk() {
    tab.width(1280);
    tab.media("screen", "light");
  }

  /**
   * What a reader does to a figure by keyboard.
   *
   * @param keys keys and, in quotes, what is typed
   * @param state what of it is in the page's address
   * @param said part of what the figure says
   */
  record Case(String figure, String keys, String state, String said) {
    @Override
    public String toString() {
      return figure + ": " + keys;
    }
  }

  static List<Case> cases() throws IOException {
    return Site.resource("/openheart/checks/figures.txt")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(
            line -> {
              Matcher it = CASE.matcher(line);
              assertThat(it.matches()).as("figure: keys => state => said, in " + line).isTrue();
              return new Case(it.group(1), it.group(2), it.group(3), it.group(4));
            })
        .toList();
  }

  static List<String> figures() {
    return Figures.NAMES;
  }

  private LiveFigure opened(String name) {
    LiveFigure figure = new LiveFigure(tab, name);
    figure.open();
    figure.awake();
    return figure;
  }

  @Test
  void every_figure_has_a_case() throws IOException {
    assertThat(cases()).extracting(Case::figure).containsAll(figures()).hasSizeGreaterThan(10);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void by_keyboard_a_figure_shows_says_and_announces_what_core_computes(Case the)
      throws IOException {
    LiveFigure figure = opened(the.figure);
    press(figure, the.keys);
    figure.rest();
    assertThat(figure.state()).isEqualTo(the.state);
    assertThat(figure.said()).contains(the.said);
    assertThat(figure.announced()).isEqualTo(figure.said());
    assertThat(figure.seen()).isEqualTo(figure.onTheJvm("es", the.state));
  }

  /** Presses keys; whatever has the focus is the figure's, and shows that it has it. */
  private void press(LiveFigure figure, String keys) {
    Matcher key = KEY.matcher(keys);
    while (key.find()) {
      if (key.group(1) != null) {
        tab.type(key.group(1));
      }
      int times = key.group(3) == null ? 1 : Integer.parseInt(key.group(3));
      for (int i = 0; key.group(2) != null && i < times; i++) {
        tab.press(key.group(2).equals("Space") ? " " : key.group(2));
        String focus = "document.activeElement";
        assertThat(
                tab.is(
                    (focus + ".closest('" + figure.figure() + "') && [" + focus + ", ")
                        + (focus + ".nextElementSibling].some(it =>")
                        + " it && getComputedStyle(it).outlineStyle === 'solid')"))
            .as("after " + key.group() + " the focus is in the figure and shows")
            .isTrue();
      }
      tab.run("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    }
  }

  @ParameterizedTest
  @MethodSource("figures")
  void the_tabulator_reaches_every_control_in_its_order(String name) {
    LiveFigure figure = opened(name);
    String called = "(it => it.name || it.dataset.set || it.dataset.step || 'reset')";
    List<String> controls =
        List.of(
            tab.text(
                    "[...document.querySelectorAll('"
                        + figure.live(":is(button, input:not([type=radio]), :checked)")
                        + ("')].filter(it => it.checkVisibility()).map" + called)
                        + ".join(' ')")
                .split(" "));
    List<String> reached = new ArrayList<>();
    // A picture that stands above has a button of its own.
    for (int i = 0; i <= controls.size() && reached.size() < controls.size(); i++) {
      tab.press("Tab");
      if (tab.is("document.activeElement.closest('.live')")) {
        reached.add(tab.text(called + "(document.activeElement)"));
      }
    }
    assertThat(reached).isEqualTo(controls).hasSizeGreaterThan(2);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_link_brings_back_the_experiment_in_both_languages_and_reset_ends_it(Case the)
      throws IOException {
    LiveFigure figure = opened(the.figure);
    String begun = figure.seen() + figure.values();
    figure.goTo(the.state);
    String link = tab.text("location.href");
    String values = figure.values();
    figure.open(link);
    figure.awake();
    assertThat(figure.state()).isEqualTo(the.state);
    assertThat(figure.values()).isEqualTo(values);
    assertThat(figure.seen()).isEqualTo(figure.onTheJvm("es", the.state));

    tab.loading(() -> tab.click("a[data-language=en]"));
    figure.awake();
    assertThat(figure.state()).isEqualTo(the.state);
    assertThat(figure.seen()).isEqualTo(figure.onTheJvm("en", the.state));

    // By mouse and by touch.
    figure.open(link);
    figure.awake();
    Tab.Point reset = tab.within(figure.live("[data-reset]"), 0.4, 0.5);
    tab.drag(reset, reset);
    figure.rest();
    assertThat(figure.state()).isEmpty();
    assertThat(figure.seen() + figure.values()).isEqualTo(begun);
    figure.goTo(the.state);
    reset = tab.within(figure.live("[data-reset]"), 0.4, 0.5);
    tab.swipe(reset, reset);
    figure.rest();
    assertThat(figure.state()).isEmpty();
    assertThat(figure.seen() + figure.values()).isEqualTo(begun);
  }

  @Test
  void a_point_of_a_curve_follows_the_mouse_and_the_finger() throws IOException {
    LiveFigure figure = opened("activations/tangent");
    String plane = figure.live("[data-drag] rect");
    tab.drag(tab.within(plane, 0.5, 0.3), tab.within(plane, 0.75, 0.6));
    figure.rest();
    assertThat(figure.state()).isEqualTo("x=3");
    tab.swipe(tab.within(plane, 0.5, 0.3), tab.within(plane, 0.25, 0.3));
    figure.rest();
    assertThat(figure.state()).isEqualTo("x=-3");
    assertThat(figure.seen()).isEqualTo(figure.onTheJvm("es", "x=-3"));
  }

  @ParameterizedTest
  @MethodSource("figures")
  void a_figure_is_accessible_in_both_themes_and_fits_a_phone(String name) {
    String live = opened(name).live("");
    assertThat(Axe.faults(tab, live)).isEmpty();
    tab.media("screen", "dark");
    assertThat(Axe.faults(tab, live)).isEmpty();
    tab.width(PHONE);
    tab.run("new Promise(done => setTimeout(done, 200))");
    assertThat(Axe.faults(tab, live)).isEmpty();
    assertThat(tab.is("document.documentElement.scrollWidth <= " + PHONE)).isTrue();
    assertThat(
            tab.is(
                "(it => it.scrollWidth <= it.clientWidth)(document.querySelector('"
                    + live
                    + " .live-drawing'))"))
        .as("the drawing is as wide as a phone")
        .isTrue();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void where_motion_is_reduced_a_figure_goes_to_its_result_at_once(Case the) {
    assertThat(drawings(opened(the.figure), the.state)).isLessThanOrEqualTo(2);
  }

  @Test
  void where_motion_is_not_reduced_the_way_to_the_result_is_shown() {
    tab.media("screen", "light", "no-preference");
    assertThat(drawings(opened("training/playground"), "epochs=100")).isGreaterThan(5);
  }

  /** How often a figure is drawn until it rests. */
  private int drawings(LiveFigure figure, String state) {
    tab.run(
        "window.drawings = 0; new MutationObserver(() => window.drawings++).observe("
            + ("document.querySelector('"
                + figure.live(".live-drawing")
                + "'), {childList: true})"));
    figure.goTo(state);
    assertThat(figure.state()).isEqualTo(state);
    return tab.run("window.drawings").getAsInt();
  }

  @ParameterizedTest
  @MethodSource("figures")
  void without_WebAssembly_of_today_a_figure_stands_still(String name) {
    String script =
        tab.send(
                "Page.addScriptToEvaluateOnNewDocument",
                Map.of("source", "WebAssembly.validate = () => false"))
            .get("identifier")
            .getAsString();
    try {
      LiveFigure figure = new LiveFigure(tab, name);
      figure.open();
      tab.until(
          "[...document.querySelectorAll('"
              + (figure.figure() + " > img, " + figure.figure() + " > .still > [role=img]')].some(")
              + "it => it.getBoundingClientRect().height > 100 && it.complete !== false"
              + " && (it.alt || it.ariaLabel).length > 50)");
      assertThat(tab.is("document.querySelector('.live')")).isFalse();
      assertThat(tab.requests()).isNotEmpty().noneMatch(it -> it.contains("widgets-module"));
      assertThat(tab.complaints()).isEmpty();
    } finally {
      tab.send("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", script));
    }
  }

  @ParameterizedTest
  @MethodSource("figures")
  void all_scripts_of_a_page_are_small(String name) throws IOException {
    opened(name);
    List<String> scripts = tab.requests().stream().filter(it -> it.endsWith(".js")).toList();
    assertThat(scripts).anyMatch(it -> it.contains("widgets-module"));
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    for (String script : scripts) {
      try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
        zip.write(Files.readAllBytes(Path.of(URI.create(script))));
      }
    }
    assertThat(zipped.size()).as("bytes of scripts, zipped").isLessThan(MOST_BYTES);
  }

  @Test
  void every_redraw_takes_less_than_a_frame() throws IOException {
    tab.media("screen", "light", "no-preference");
    List<String> table = new ArrayList<>();
    List<String> slow = new ArrayList<>();
    for (String name : figures()) {
      LiveFigure figure = opened(name);
      JsonObject medians =
          tab.run(
                  Site.resource("/openheart/checks/redraws.js")
                      + ("redraws(document.querySelector('" + figure.live("") + "'))"))
              .getAsJsonObject();
      double worst = 0;
      for (String control : medians.keySet()) {
        worst = Math.max(worst, medians.get(control).getAsDouble());
      }
      table.add(String.format(Locale.ROOT, "%-28s %4.1f ms", name, worst));
      if (worst >= FRAME) {
        slow.add(name + " " + medians);
      }
    }
    Files.write(REDRAWS, table);
    assertThat(slow).as("medians in milliseconds, by control").isEmpty();
  }
}
