package openheart.widgets.view;

import java.util.TreeSet;

/** Which parts of a drawing are marked, by name; the drawing itself holds their buttons. */
public final class Marks extends Control {
  private final String first;
  private final TreeSet<String> marked = new TreeSet<>();

  /** Marks that begin as {@code first}, names with commas between them. */
  public Marks(String key, String first) {
    super(key);
    this.first = first;
    reset();
  }

  /** Returns whether a part is marked. */
  public boolean has(String name) {
    return marked.contains(name);
  }

  @Override
  public String text() {
    return String.join(",", marked);
  }

  /** A name after a star is marked, or no longer; otherwise the names are all that are marked. */
  @Override
  public void set(String text) {
    if (text.startsWith("*")) {
      String name = text.substring(1);
      if (!marked.remove(name)) {
        marked.add(name);
      }
      return;
    }
    marked.clear();
    int start = 0;
    for (int end = 0; end <= text.length(); end++) {
      if (end == text.length() || text.charAt(end) == ',') {
        if (end > start) {
          marked.add(text.substring(start, end));
        }
        start = end + 1;
      }
    }
  }

  @Override
  public boolean initial() {
    String now = text();
    Marks begin = new Marks(key(), first);
    return now.equals(begin.text());
  }

  @Override
  public void reset() {
    set(first);
  }

  @Override
  String html(String id, String label, Texts texts) {
    return "";
  }
}
