package openheart.widgets.view;

import java.util.ArrayList;
import java.util.List;

/** An interactive figure: its controls, and the drawing of what they say. */
public abstract class Widget {
  private final List<Control> controls = new ArrayList<>();

  /** Adds a control below those that are there. */
  protected final <C extends Control> C add(C control) {
    controls.add(control);
    return control;
  }

  /** Draws what the controls say. */
  protected abstract void draw(Canvas canvas);

  /** Told after its reader has set a control. */
  protected void changed(String key) {}

  /** Told after all controls were set at once, from an address or back to their beginning. */
  protected void restored() {}

  /** Told where a handle was dragged to, in the drawing's pixels. */
  protected void drag(String handle, double x, double y) {}

  /** Goes on with what takes time; returns whether there is more to do. */
  public boolean tick() {
    return false;
  }

  /** Returns its controls as HTML. */
  public final String controls(String name, Texts texts) {
    String id = "live-" + name.replace('.', '-') + "-";
    StringBuilder html = new StringBuilder();
    for (Control control : controls) {
      String label = texts.get(name + "." + control.key());
      html.append(control.html(id + control.key(), label, texts));
    }
    return html.toString();
  }

  /** Returns each control's value, text, limit, problem and whether it is hidden: a line each. */
  public final String values(String name, Texts texts) {
    StringBuilder lines = new StringBuilder();
    for (Control control : controls) {
      String spoken =
          control instanceof Press press
              ? texts.get(name + "." + press.label())
              : control.spoken(texts);
      lines.append(control.key()).append('\t').append(control.text()).append('\t').append(spoken);
      lines.append('\t').append(control.most()).append('\t').append(control.problem());
      lines.append('\t').append(control.hidden() ? "hidden" : "").append('\n');
    }
    return lines.toString();
  }

  /** Returns what was changed since the beginning, as lines such as {@code a=3,1}. */
  public final String state() {
    StringBuilder lines = new StringBuilder();
    for (Control control : controls) {
      if (!control.initial()) {
        lines.append(control.key()).append('=').append(control.text()).append('\n');
      }
    }
    return lines.toString();
  }

  /** Sets everything to a state. */
  public final void restore(String lines) {
    for (Control control : controls) {
      control.reset();
    }
    restored();
    setAll(lines);
    // How far one control goes may depend on another.
    restored();
    setAll(lines);
    restored();
  }

  private void setAll(String lines) {
    int start = 0;
    while (start < lines.length()) {
      int end = lines.indexOf('\n', start);
      end = end < 0 ? lines.length() : end;
      int equals = lines.indexOf('=', start);
      if (equals > start && equals < end) {
        String key = lines.substring(start, equals);
        for (Control control : controls) {
          if (control.key().equals(key)) {
            control.set(lines.substring(equals + 1, end));
          }
        }
      }
      start = end + 1;
    }
  }

  /** Sets a control, as its reader does; with an unknown key nothing happens. */
  public final void set(String key, String value) {
    for (Control control : controls) {
      if (control.key().equals(key)) {
        control.set(value);
        changed(key);
      }
    }
  }

  /** Drags a handle to a place. */
  public final void dragged(String handle, double x, double y) {
    drag(handle, x, y);
  }

  /** Draws it. */
  public final Canvas drawn(String name, Texts texts, double width) {
    Canvas canvas = new Canvas(name, texts, width);
    draw(canvas);
    return canvas;
  }
}
