package openheart.site.text;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Text made safe for a page, and pages' pieces. */
public final class Html {
  private Html() {}

  /** Returns {@code text} with &amp;, &lt;, &gt; and quotes as entities. */
  public static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** Returns the content of {@code html}, in a div that is no part of it. */
  public static Element parsed(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    return document.body().tagName("div");
  }

  /** Returns a file's path, escaped, that may break into lines after each slash. */
  public static String path(String path) {
    return escape(path).replace("/", "/<wbr>");
  }
}
