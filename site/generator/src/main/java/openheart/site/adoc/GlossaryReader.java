package openheart.site.adoc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import openheart.site.glossary.Glossary;
import openheart.site.glossary.Term;
import openheart.site.source.Course;
import org.asciidoctor.ast.Document;
import org.asciidoctor.ast.Section;
import org.asciidoctor.ast.StructuralNode;

/**
 * Reads a glossary: a section for each word, whose attributes are its id, the {@code lesson} where
 * it appears and its {@code forms} in sentences.
 */
public final class GlossaryReader {
  private final Asciidoc asciidoc;
  private final Finish finish;
  private final Course course;

  /** Converts by {@code asciidoc}, finishes by {@code finish}; lessons are those of the course. */
  public GlossaryReader(Asciidoc asciidoc, Finish finish, Course course) {
    this.asciidoc = asciidoc;
    this.finish = finish;
    this.course = course;
  }

  /** Reads one glossary; what is wrong in it goes to the reading's problems. */
  public Glossary read(Reading reading) {
    return asciidoc.read(Glossary.class, reading, parsed -> glossary(reading, parsed));
  }

  private Glossary glossary(Reading reading, Asciidoc.Parsed parsed) {
    Document document = parsed.document();
    List<Term> terms = new ArrayList<>();
    Map<String, String> owners = new HashMap<>();
    for (StructuralNode block : document.getBlocks()) {
      if (block instanceof Section section) {
        Term term = term(section, reading, parsed.values());
        terms.add(term);
        for (String form : term.forms()) {
          String owner = owners.putIfAbsent(form.toLowerCase(Locale.ROOT), term.id());
          if (owner != null) {
            reading.problem(term.line(), "glossary.form", form, owner);
          }
        }
      } else {
        reading.problem(line(block), "glossary.outside");
      }
    }
    return new Glossary(
        reading.file(),
        reading.language(),
        String.valueOf(document.getTitle()),
        String.valueOf(document.getAttribute("description", "")),
        List.copyOf(terms));
  }

  private Term term(Section section, Reading reading, Values values) {
    String id = Optional.ofNullable(section.getId()).orElse("");
    if (id.isEmpty()) {
      reading.problem(line(section), "section.id", section.getTitle());
    }
    String lesson = String.valueOf(section.getAttribute("lesson", ""));
    if (course.lesson(lesson).isEmpty()) {
      reading.problem(line(section), "glossary.lesson", section.getTitle(), lesson);
    }
    StringBuilder definition = new StringBuilder();
    section.getBlocks().forEach(block -> definition.append(block.convert()));
    if (definition.isEmpty()) {
      reading.problem(line(section), "glossary.empty", section.getTitle());
    }
    return new Term(
        id,
        finish.apply(section.getTitle(), reading, values).html(),
        finish.apply(definition.toString(), reading, values).html(),
        forms(String.valueOf(section.getAttribute("forms", ""))),
        lesson,
        line(section));
  }

  private static List<String> forms(String list) {
    return Arrays.stream(list.split(",")).map(String::strip).filter(it -> !it.isEmpty()).toList();
  }

  private static int line(StructuralNode block) {
    return Optional.ofNullable(block.getSourceLocation()).map(at -> at.getLineNumber()).orElse(0);
  }
}
