package openheart.site.adoc;

import java.util.Map;
import java.util.TreeMap;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockMacroProcessor;

/** One of the course's block macros, as Asciidoctor sees it. */
final class CourseMacro extends BlockMacroProcessor {
  /** Returns the HTML of one call. */
  @FunctionalInterface
  interface Expansion {
    /** {@code title} is HTML, empty if there is none. */
    String html(String name, String target, Map<String, String> attributes, String title);
  }

  private final Expansion expansion;

  CourseMacro(String name, Expansion expansion) {
    super(name);
    this.expansion = expansion;
  }

  @Override
  public StructuralNode process(
      StructuralNode parent, String target, Map<String, Object> attributes) {
    Map<String, String> plain = new TreeMap<>();
    attributes.forEach((key, value) -> plain.put(key, String.valueOf(value)));
    String title = plain.containsKey("title") ? inline(parent, plain.get("title")) : "";
    return createBlock(parent, "pass", expansion.html(getName(), target, plain, title));
  }

  /** Converts a title's marks of emphasis, code and formula. */
  private String inline(StructuralNode parent, String text) {
    StructuralNode scratch = createBlock(parent, "pass", "");
    scratch.setTitle(text);
    return scratch.getTitle();
  }
}
