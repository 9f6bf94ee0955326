package openheart.site.page;

import openheart.lesson.CapturedExample;
import openheart.site.text.Html;
import openheart.site.text.Texts;

/** An example on a page: its code over what it printed, in one frame. */
final class ExampleView {
  private ExampleView() {}

  /** Returns the figure; {@code source} leads to the page that shows the whole file. */
  static String html(CapturedExample example, String source, Texts texts) {
    String path = example.path();
    String file = path.substring(path.lastIndexOf('/') + 1);
    return "<figure class=\"code-frame example\" id=\"example-"
        + example.name()
        + "\"><figcaption><a href=\""
        + Html.escape(source + "#L" + example.line())
        + "\" title=\""
        + Html.escape(texts.get("example.source", path, example.line()))
        + "\">"
        + Html.escape(file)
        + "</a> <span class=\"method\">"
        + Html.escape(example.name())
        + "</span></figcaption><pre><code class=\"language-java\">"
        + Html.escape(example.source().stripTrailing())
        + "</code></pre><div class=\"output\"><p class=\"output-label\">"
        + texts.html("example.output")
        + "</p><pre><samp>"
        + OutputView.html(example)
        + "</samp></pre></div></figure>";
  }
}
