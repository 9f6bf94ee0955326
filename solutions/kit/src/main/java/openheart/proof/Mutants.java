package openheart.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Judges a report of PIT: of the small changes to a lesson's solutions, which the tests did not
 * notice, and whether each of those is one that nobody could.
 */
final class Mutants {
  private static final double LEAST_PERCENT = 95;

  /**
   * One change.
   *
   * @param name as mutants.txt writes it, for instance {@code BroadcastShape.java:14 changed
   *     conditional boundary}
   */
  record Mutant(String file, String name, boolean noticed) {}

  private Mutants() {}

  /**
   * Run by Maven after PIT.
   *
   * @param args the lesson, PIT's mutations.xml, and the lesson's mutants.txt
   * @throws IllegalStateException if there are no mutants, too many survived, or mutants.txt does
   *     not name exactly those that did
   */
  public static void main(String[] args)
      throws IOException, ParserConfigurationException, SAXException {
    List<Mutant> mutants = read(Path.of(args[1]));
    System.out.println(table(args[0], mutants));
    judge(mutants, Path.of(args[2]));
  }

  static void judge(List<Mutant> mutants, Path mutantsTxt) throws IOException {
    List<String> wrong = complaints(mutants, explained(mutantsTxt));
    if (!wrong.isEmpty()) {
      throw new IllegalStateException(String.join("\n", wrong));
    }
  }

  static List<Mutant> read(Path xml)
      throws IOException, ParserConfigurationException, SAXException {
    NodeList found =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(xml.toFile())
            .getElementsByTagName("mutation");
    List<Mutant> mutants = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      Element mutation = (Element) found.item(i);
      String file = text(mutation, "sourceFile");
      String name = file + ":" + text(mutation, "lineNumber") + " " + text(mutation, "description");
      mutants.add(new Mutant(file, name, mutation.getAttribute("detected").equals("true")));
    }
    return mutants;
  }

  private static String text(Element mutation, String tag) {
    return mutation.getElementsByTagName(tag).item(0).getTextContent().strip();
  }

  /** Survivors that nobody could notice, by name; below each, indented, stands why. */
  private static List<String> explained(Path file) throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    boolean why = true;
    for (String line : Files.readAllLines(file)) {
      boolean name = !line.isBlank() && !line.startsWith(" ") && !line.startsWith("#");
      if (name && !why) {
        break;
      }
      if (name) {
        names.add(line.strip());
      }
      why = name ? false : why || line.startsWith(" ");
    }
    if (!why) {
      throw new IllegalStateException(
          file + ": below each survivor, indented, stands why nobody could notice it");
    }
    return names;
  }

  private static List<String> complaints(List<Mutant> mutants, List<String> explained) {
    List<String> wrong = new ArrayList<>();
    if (mutants.isEmpty()) {
      wrong.add("PIT reports no mutants: it found no solution or no test");
      return wrong;
    }
    List<String> survivors =
        mutants.stream().filter(m -> !m.noticed()).map(Mutant::name).sorted().toList();
    less(survivors, explained)
        .forEach(name -> wrong.add("survived, and not explained in mutants.txt: " + name));
    less(explained, survivors)
        .forEach(name -> wrong.add("in mutants.txt, and did not survive: " + name));
    if (percent(mutants) < LEAST_PERCENT) {
      wrong.add(String.format(Locale.ROOT, "less than %.0f %% noticed", LEAST_PERCENT));
    }
    return wrong;
  }

  private static List<String> less(List<String> names, List<String> others) {
    List<String> left = new ArrayList<>(names);
    others.forEach(left::remove);
    return left;
  }

  private static double percent(List<Mutant> mutants) {
    return 100.0 * mutants.stream().filter(Mutant::noticed).count() / mutants.size();
  }

  private static String table(String lesson, List<Mutant> mutants) {
    Map<String, List<Mutant>> files =
        mutants.stream()
            .collect(Collectors.groupingBy(Mutant::file, TreeMap::new, Collectors.toList()));
    StringBuilder table = new StringBuilder();
    table.append(line("Mutants of " + lesson, mutants));
    files.forEach((file, some) -> table.append(line("  " + file.replaceAll("\\.java$", ""), some)));
    return table.toString();
  }

  private static String line(String name, List<Mutant> mutants) {
    long noticed = mutants.stream().filter(Mutant::noticed).count();
    return String.format(
        Locale.ROOT,
        "%-26s %3d of %3d noticed, %5.1f %%%n",
        name,
        noticed,
        mutants.size(),
        mutants.isEmpty() ? 0 : percent(mutants));
  }
}
