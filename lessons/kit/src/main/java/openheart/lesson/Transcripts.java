package openheart.lesson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What each example is known to print: {@code transcripts/<example>.txt} in a lesson's module. */
final class Transcripts {

  private static final String END = ".txt";

  private final Path folder;

  Transcripts(Path folder) {
    this.folder = folder;
  }

  /** Keeps what an example prints now. */
  void update(String example, String printed) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(file(example), printed);
  }

  /** Says where an example's output differs from its transcript, if it does. */
  Optional<String> difference(String example, String printed) throws IOException {
    if (!Files.exists(file(example))) {
      return Optional.of("there is no " + file(example) + "; " + remedy());
    }
    return firstDifference(Files.readString(file(example)), printed)
        .map(difference -> file(example) + " " + difference + "\n" + remedy());
  }

  /** The examples that there are transcripts of. */
  List<String> examples() throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(END))
          .map(name -> name.substring(0, name.length() - END.length()))
          .sorted()
          .toList();
    }
  }

  /** Removes the transcript of an example that is no more. */
  void delete(String example) throws IOException {
    Files.delete(file(example));
  }

  /** The first line in which two texts differ. */
  static Optional<String> firstDifference(String transcript, String printed) {
    List<String> then = transcript.replace("\r\n", "\n").lines().toList();
    List<String> now = printed.lines().toList();
    for (int i = 0; i < Math.max(then.size(), now.size()); i++) {
      String old = i < then.size() ? then.get(i) : "(nothing)";
      String fresh = i < now.size() ? now.get(i) : "(nothing)";
      if (!old.equals(fresh)) {
        return Optional.of(
            "line " + (i + 1) + " differs\n  transcript: " + old + "\n  printed:    " + fresh);
      }
    }
    return Optional.empty();
  }

  private static String remedy() {
    return "if what is printed now is right, keep it: mvn verify -pl lessons/<lesson>"
        + " -Dtranscripts=update";
  }

  private Path file(String example) {
    return folder.resolve(example + END);
  }
}
