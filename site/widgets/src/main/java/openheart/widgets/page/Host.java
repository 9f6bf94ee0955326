package openheart.widgets.page;

import java.util.ArrayList;
import java.util.List;
import openheart.widgets.figure.Figures;
import openheart.widgets.view.Canvas;
import openheart.widgets.view.Texts;
import openheart.widgets.view.Widget;
import org.teavm.interop.Export;
import org.teavm.interop.Import;

/**
 * The program in the page, as its script calls it. Texts go across character by character, so that
 * it needs nothing of TeaVM's own script, which a content security policy would have to let run.
 */
public final class Host {
  private static final List<Opened> OPENED = new ArrayList<>();
  private static StringBuilder taken = new StringBuilder();
  private static Texts texts;

  private Host() {}

  /** A figure in the page. */
  private record Opened(String name, Widget widget) {}

  /** The script calls what is exported. */
  public static void main(String[] args) {}

  @Import(module = "page", name = "put")
  private static native void put(int character);

  /** What was put before is the part of that name. */
  @Import(module = "page", name = "part")
  private static native void part(int name);

  /** Takes a character of what the next call is about. */
  @Export(name = "take")
  public static void take(int character) {
    taken.append((char) character);
  }

  /** Takes the language's texts. */
  @Export(name = "texts")
  public static void texts() {
    texts = new Texts(said());
  }

  /** Opens a figure by its name; returns its number, or -1 if there is none of that name. */
  @Export(name = "open")
  public static int open() {
    String name = said();
    Widget widget = Figures.named(name);
    if (widget == null) {
      return -1;
    }
    OPENED.add(new Opened(name.replace('/', '.'), widget));
    return OPENED.size() - 1;
  }

  /** Gives the controls of a figure, and its texts. */
  @Export(name = "controls")
  public static void controls(int figure) {
    Opened opened = OPENED.get(figure);
    give('c', opened.widget.controls(opened.name, texts));
    give('t', texts.get(opened.name + ".title"));
    give('h', texts.get(opened.name + ".hint"));
    give('r', texts.get("reset"));
  }

  /** Sets a figure to a state. */
  @Export(name = "restore")
  public static void restore(int figure) {
    OPENED.get(figure).widget.restore(said());
  }

  /** Sets one control of a figure. */
  @Export(name = "set")
  public static void set(int figure) {
    String line = said();
    int equals = line.indexOf('=');
    OPENED.get(figure).widget.set(line.substring(0, equals), line.substring(equals + 1));
  }

  /** Drags a handle of a figure to a place. */
  @Export(name = "drag")
  public static void drag(int figure, double x, double y) {
    OPENED.get(figure).widget.dragged(said(), x, y);
  }

  /** Lets a figure go on; returns whether it has more to do. */
  @Export(name = "tick")
  public static int tick(int figure) {
    return OPENED.get(figure).widget.tick() ? 1 : 0;
  }

  /** Draws a figure; returns the fingerprint of what it computed. */
  @Export(name = "draw")
  public static int draw(int figure, double width) {
    Opened opened = OPENED.get(figure);
    Canvas canvas = opened.widget.drawn(opened.name, texts, width);
    give('d', canvas.drawing());
    give('l', canvas.said());
    give('v', opened.widget.values(opened.name, texts));
    give('s', opened.widget.state());
    return canvas.bits();
  }

  private static String said() {
    String text = taken.toString();
    taken = new StringBuilder();
    return text;
  }

  private static void give(int name, String text) {
    for (int i = 0; i < text.length(); i++) {
      put(text.charAt(i));
    }
    part(name);
  }
}
