package openheart.site.adoc;

import openheart.site.text.Html;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Puts the values where their marks stand. */
final class Marks {
  private Marks() {}

  /** Replaces every mark in the texts and attributes of {@code body}. */
  static void restore(Element body, Values values) {
    for (TextNode text : TextNodes.all(body)) {
      if (Values.in(text.getWholeText())) {
        TextNodes.replace(text, values.html(Html.escape(text.getWholeText())));
      }
    }
    for (Element element : body.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        if (Values.in(attribute.getValue())) {
          attribute.setValue(values.plain(attribute.getValue()));
        }
      }
    }
  }
}
