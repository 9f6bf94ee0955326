package openheart.site.adoc;

import openheart.site.script.Scripts;
import openheart.site.text.Html;
import org.jsoup.nodes.Element;

/** Turns Asciidoctor's HTML into the site's: formulas, values, highlighted code, structure. */
public final class Finish {
  private final Formulas formulas;
  private final Code code;

  /** Sets formulas and highlights code by {@code scripts}. */
  public Finish(Scripts scripts) {
    formulas = new Formulas(scripts);
    code = new Code(scripts);
  }

  /** Returns the finished content of {@code html}, in a div that is no part of it. */
  Element apply(String html, Reading reading, Values values) {
    Element body = Html.parsed(html);
    Leftovers.report(body, reading);
    formulas.apply(body, reading, values);
    Marks.restore(body, values);
    code.apply(body, reading);
    Structure.apply(body, reading);
    return body;
  }
}
