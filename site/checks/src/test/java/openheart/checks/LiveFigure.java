package openheart.checks;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import openheart.widgets.figure.Figures;
import openheart.widgets.view.Canvas;
import openheart.widgets.view.Texts;
import openheart.widgets.view.Widget;

/** An interactive figure on its chapter's page, in a tab. */
record LiveFigure(Tab tab, String name) {

  /** The figure, as a selector. */
  String figure() {
    return "#interactive-" + name.replaceFirst(".*/", "");
  }

  /** What is alive of it, or a part of that. */
  String live(String part) {
    return figure() + " .live" + (part.isEmpty() ? "" : " " + part);
  }

  /** Opens the Spanish page at the figure, which then has the next tabulator; it may be asleep. */
  void open() {
    String lesson = name.replaceFirst("/.*", "");
    open(Site.folder().toUri() + "es/" + lesson + "/index.html" + figure());
  }

  /** Opens an address anew, also where only its end is another than that of the page there is. */
  void open(String address) {
    tab.open("about:blank");
    tab.open(address);
  }

  /** Waits until it is alive and rests. */
  void awake() {
    tab.until("document.querySelector('" + live("") + "')");
    rest();
  }

  /** Waits until it has nothing more to do, and has said and addressed what it came to. */
  void rest() {
    tab.run(
        "new Promise(done => (function look() { setTimeout(() =>"
            + (" document.querySelector('" + live("") + "').ariaBusy === 'true'")
            + " ? look() : setTimeout(done, 600), 50); })())");
  }

  /** Sets it to a state, as the address of another experiment on the same page does. */
  void goTo(String state) {
    tab.run("location.hash = '" + figure() + "?" + state.replace(' ', '&') + "'");
    rest();
  }

  /** Its state in the page's address, such as a=2,3 b=2. */
  String state() {
    String hash = tab.text("location.hash");
    int start = hash.indexOf('?');
    return start < 0
        ? ""
        : URLDecoder.decode(hash.substring(start + 1).replace('&', ' '), StandardCharsets.UTF_8);
  }

  /** What it says below its drawing. */
  String said() {
    return text("live-result");
  }

  /** What it says to readers who hear the page. */
  String announced() {
    return text("unseen[role=status]");
  }

  private String text(String part) {
    return tab.text("document.querySelector('" + live("." + part) + "').textContent");
  }

  /** What its controls are set to. */
  String values() {
    return tab.text(
        "JSON.stringify([...document.querySelectorAll('"
            + live("input")
            + "')].map(it => [it.name, it.value, it.checked]))");
  }

  /** The fingerprint of what it computed, and what it says. */
  String seen() {
    return tab.text("document.querySelector('" + live("") + "').dataset.bits") + " " + said();
  }

  /** The same of its program in this Java. */
  String onTheJvm(String language, String state) throws IOException {
    Widget widget = Figures.named(name);
    widget.restore(state.replace(' ', '\n'));
    while (widget.tick()) {
      // Until it has nothing more to do.
    }
    Texts texts = new Texts(Site.resource("/openheart/widgets/texts_" + language + ".properties"));
    Canvas canvas = widget.drawn(name.replace('/', '.'), texts, 600);
    return canvas.bits() + " " + canvas.said();
  }
}
