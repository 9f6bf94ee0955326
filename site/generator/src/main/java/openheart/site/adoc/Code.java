package openheart.site.adoc;

import java.util.Map;
import openheart.site.script.ScriptException;
import openheart.site.script.Scripts;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Highlights code blocks that name their language, and keeps the signs of code within a line. */
final class Code {
  private static final String PREFIX = "language-";

  /** What Asciidoctor makes of signs, as if they stood in prose, and the signs. */
  private static final Map<String, String> SIGNS =
      Map.of("→", "->", "⇒", "=>", "←", "<-", "⇐", "<=", "…\u200b", "...", "’", "'");

  private final Scripts scripts;

  Code(Scripts scripts) {
    this.scripts = scripts;
  }

  void apply(Element body, Reading reading) {
    for (Element code : body.select(":not(pre) > code")) {
      for (TextNode text : TextNodes.all(code)) {
        SIGNS.forEach((made, sign) -> text.text(text.getWholeText().replace(made, sign)));
      }
    }
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
