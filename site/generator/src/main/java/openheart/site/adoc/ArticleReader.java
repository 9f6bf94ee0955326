package openheart.site.adoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.asciidoctor.ast.Document;
import org.asciidoctor.ast.Section;
import org.asciidoctor.ast.StructuralNode;
import org.jsoup.nodes.Element;

/** Reads chapters and statements: AsciiDoc in, finished HTML out. */
public final class ArticleReader {
  private final Asciidoc asciidoc;
  private final Finish finish;

  /** Converts by {@code asciidoc} and finishes by {@code finish}. */
  public ArticleReader(Asciidoc asciidoc, Finish finish) {
    this.asciidoc = asciidoc;
    this.finish = finish;
  }

  /** Converts one text; what is wrong in it goes to the reading's problems. */
  public Article read(Reading reading) {
    return asciidoc.read(Article.class, reading, parsed -> article(reading, parsed));
  }

  private Article article(Reading reading, Asciidoc.Parsed parsed) {
    Document document = parsed.document();
    // Without a title of its own, a document takes that of its first section.
    String title = attribute(document, "doctitle").orElse("");
    if (title.isEmpty()) {
      reading.problem(1, "title.missing");
    }
    List<Heading> headings = new ArrayList<>();
    collect(document, headings, reading, parsed.values());
    Element body = finish.apply(document.convert(), reading, parsed.values());
    Optional<Integer> minutes =
        attribute(document, "time").filter(time -> time.matches("\\d{1,4}")).map(Integer::valueOf);
    return new Article(
        reading.file(),
        parsed.values().html(title),
        parsed.values().plain(attribute(document, "description").orElse("")),
        minutes,
        List.copyOf(headings),
        List.copyOf(parsed.calls()),
        body.html());
  }

  private static Optional<String> attribute(Document document, String name) {
    // AsciiDoc curls apostrophes in paragraphs, but not in attributes.
    return Optional.ofNullable(document.getAttribute(name))
        .map(value -> String.valueOf(value).replaceAll("(?<=\\p{L})'(?=\\p{L})", "\u2019"));
  }

  private static void collect(
      StructuralNode parent, List<Heading> headings, Reading reading, Values values) {
    for (StructuralNode block : parent.findBy(Map.of("context", ":section"))) {
      Section section = (Section) block;
      int line =
          Optional.ofNullable(section.getSourceLocation()).map(at -> at.getLineNumber()).orElse(0);
      String title = values.html(section.getTitle());
      if (section.getLevel() == 0) {
        continue; // The title.
      }
      if (section.getId() == null) {
        reading.problem(line, "section.id", title);
      } else {
        headings.add(new Heading(section.getId(), title, section.getLevel(), line));
      }
    }
  }
}
