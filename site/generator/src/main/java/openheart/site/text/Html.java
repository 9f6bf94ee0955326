package openheart.site.text;

/** Text made safe for a page. */
public final class Html {
  private Html() {}

  /** Returns {@code text} with &amp;, &lt;, &gt; and quotes as entities. */
  public static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** Returns a file's path, escaped, that may break into lines after each slash. */
  public static String path(String path) {
    return escape(path).replace("/", "/<wbr>");
  }
}
