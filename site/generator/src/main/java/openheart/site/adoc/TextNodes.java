package openheart.site.adoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** The texts of a page, apart from those in code. */
final class TextNodes {
  private static final Set<String> CODE = Set.of("pre", "code", "script", "style", "math", "svg");

  private TextNodes() {}

  /** Returns every text node below {@code root}. */
  static List<TextNode> all(Element root) {
    return root.nodeStream(TextNode.class).toList();
  }

  /** Returns those that stand in no code. */
  static List<TextNode> ofProse(Element root) {
    List<TextNode> prose = new ArrayList<>();
    for (TextNode text : all(root)) {
      if (!inCode(text, root)) {
        prose.add(text);
      }
    }
    return prose;
  }

  /** Puts the nodes of {@code html} in the place of {@code text}. */
  static void replace(TextNode text, String html) {
    Element parent = text.parent();
    for (Node node : Parser.parseFragment(html, parent, "")) {
      text.before(node);
    }
    text.remove();
  }

  private static boolean inCode(Node node, Element root) {
    for (Node at = node.parent(); at != null && at != root; at = at.parent()) {
      if (CODE.contains(at.nodeName())) {
        return true;
      }
    }
    return false;
  }
}
