package openheart.site.adoc;

import openheart.site.text.Texts;
import org.jsoup.nodes.Element;

/** Gives Asciidoctor's blocks the elements and labels that readers of every kind need. */
final class Structure {
  private static final int ONE_WORD = 18;

  private Structure() {}

  static void apply(Element body, Reading reading) {
    body.select("img:not([data-figure])")
        .forEach(
            image ->
                reading.problem(
                    reading.file().lineOf(image.attr("src")), "image", image.attr("src")));
    sections(body, reading.texts());
    admonitions(body);
    footnotes(body, reading.texts());
    tables(body, reading.texts());
    for (Element pre : body.select("pre")) {
      // Whoever has no mouse scrolls a long line with the arrow keys.
      pre.attr("tabindex", "0");
    }
    for (Element code : body.select(":not(pre) > code")) {
      // A shape such as (n, 1) is one word to the reader.
      if (code.text().length() <= ONE_WORD) {
        code.addClass("word");
      }
    }
    body.select("th").attr("scope", "col");
    body.select("div.paragraph").forEach(Element::unwrap);
    body.select("div.sectionbody").forEach(Element::unwrap);
  }

  private static void sections(Element body, Texts texts) {
    for (Element heading : body.select("h2[id], h3[id], h4[id]")) {
      Element section = heading.parent();
      String id = heading.id();
      section
          .tagName("section")
          .attr("id", id)
          .attr("class", "level-" + heading.tagName().charAt(1));
      heading.attr("id", id + "-title");
      section.attr("aria-labelledby", id + "-title");
      String label = texts.get("heading.anchor", heading.text());
      heading
          .appendText(" ")
          .appendElement("a")
          .attr("class", "anchor")
          .attr("href", "#" + id)
          .attr("aria-label", label)
          .text("#");
    }
  }

  private static void footnotes(Element body, Texts texts) {
    for (Element mark : body.select("a.footnote")) {
      mark.removeAttr("title").attr("aria-label", texts.get("footnote.label", mark.text()));
    }
    for (Element back : body.select("#footnotes .footnote > a")) {
      back.attr("aria-label", texts.get("footnote.back", back.text()));
    }
    body.select("#footnotes > hr").remove();
  }

  private static void admonitions(Element body) {
    for (Element block : body.select("div.admonitionblock")) {
      Element content = block.selectFirst("td.content");
      String label = block.selectFirst("td.icon").text();
      Element title = content.selectFirst("> div.title");
      block.tagName("aside").removeAttr("style").addClass("note-box");
      Element heading = block.prependElement("p").addClass("note-label");
      heading.text(title == null ? label : title.text());
      if (title != null) {
        title.remove();
      }
      block.appendChildren(content.childNodesCopy());
      block.selectFirst("> table").remove();
    }
  }

  private static void tables(Element body, Texts texts) {
    for (Element table : body.select("table.tableblock")) {
      table.select("colgroup").remove();
      table.select("p.tableblock").forEach(Element::unwrap);
      table.attr("class", "data");
      Element caption = table.selectFirst("> caption");
      if (caption != null) {
        caption.removeAttr("class");
      }
      Element frame = new Element("div").addClass("scroll").attr("tabindex", "0");
      frame.attr("role", "region").attr("aria-label", texts.get("table.label"));
      table.replaceWith(frame);
      frame.appendChild(table);
    }
  }
}
