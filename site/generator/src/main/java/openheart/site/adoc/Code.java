package openheart.site.adoc;

import openheart.site.script.ScriptException;
import openheart.site.script.Scripts;
import org.jsoup.nodes.Element;

/** Highlights code blocks that name their language. */
final class Code {
  private static final String PREFIX = "language-";

  private final Scripts scripts;

  Code(Scripts scripts) {
    this.scripts = scripts;
  }

  void apply(Element body, Reading reading) {
    for (Element code : body.select("pre > code[class*=" + PREFIX + "]")) {
      String language = code.className().replaceFirst(".*" + PREFIX + "(\\S+).*", "$1");
      try {
        code.html(scripts.highlight(code.wholeText(), language));
        code.attr("class", PREFIX + language);
      } catch (ScriptException e) {
        int line =
            reading.file().lineWhere(text -> text.matches("\\[source, *" + language + ".*\\]"));
        reading.problem(line, "code.language", language);
      }
    }
  }
}
