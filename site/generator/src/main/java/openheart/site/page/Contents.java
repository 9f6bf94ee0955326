package openheart.site.page;

import org.jsoup.nodes.Element;

/** The list of a chapter's sections, which stands beside it. */
final class Contents {
  private Contents() {}

  /**
   * Returns the list of the sections in {@code body}, two levels deep, under {@code title}, HTML.
   */
  static String html(Element body, String title) {
    StringBuilder html =
        new StringBuilder("<details class=\"contents\" open><summary>")
            .append(title)
            .append("</summary><nav aria-label=\"" + title + "\"><ol>");
    for (Element section : body.select("> section")) {
      html.append("<li>").append(link(section));
      if (!section.select("> section").isEmpty()) {
        html.append("<ol>");
        section.select("> section").forEach(inner -> html.append("<li>" + link(inner) + "</li>"));
        html.append("</ol>");
      }
      html.append("</li>");
    }
    return html.append("</ol></nav></details>").toString();
  }

  private static String link(Element section) {
    Element heading = section.selectFirst("h2, h3").clone();
    heading.select("a.anchor").remove();
    return "<a href=\"#" + section.id() + "\">" + heading.html().strip() + "</a>";
  }
}
