package openheart.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * One answer of the zoo.
 *
 * @param kind whether the tests must reject or accept it
 * @param name its folder: the diagnosis that a wrong one must be given, or how a right one goes
 * @param exercise the learner's class
 * @param file its source
 */
record Variant(Proof.Kind kind, String name, String exercise, Path file) {

  /** All variants under {@code wrong/<misconception>/X.java} and {@code right/<variant>/X.java}. */
  static List<Variant> in(Path zoo) throws IOException {
    try (Stream<Path> files = Files.walk(zoo)) {
      return files
          .filter(Files::isRegularFile)
          .sorted()
          .map(file -> of(zoo.relativize(file), file))
          .toList();
    }
  }

  private static Variant of(Path place, Path file) {
    String kind = place.getName(0).toString();
    String source = file.getFileName().toString();
    boolean known = kind.equals("wrong") || kind.equals("right");
    if (place.getNameCount() != 3 || !known || !source.endsWith(".java")) {
      throw new IllegalStateException(
          "the zoo holds wrong/<misconception>/X.java and right/<variant>/X.java, not " + place);
    }
    String exercise = source.substring(0, source.length() - ".java".length());
    Proof.Kind asKind = kind.equals("wrong") ? Proof.Kind.WRONG : Proof.Kind.RIGHT;
    return new Variant(asKind, place.getName(1).toString(), exercise, file);
  }
}
