package openheart.exercise;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code ./course check}: the verdict of {@code mvn test} without Maven. Compiles in this JVM, and
 * runs the tests in another, which it ends when time is up.
 */
public final class Check {
  private static final int UNKNOWN = 2;

  /** For starting the JVM and for what the time limits of the tests leave over. */
  private static final int SPARE_SECONDS = 20;

  private static final int SECONDS_PER_EXERCISE = 10;

  private final Path root;
  private final Texts texts = Texts.kit(Language.current());

  private Check(Path root) {
    this.root = root;
  }

  /**
   * Checks exercises.
   *
   * @param root the course's folder
   * @param words lessons or exercises; none for all
   * @return 0 if all that was asked for is right, 1 if something is not, 2 if a word is unknown
   */
  public static int run(Path root, List<String> words) throws IOException, InterruptedException {
    return new Check(root.toAbsolutePath().normalize()).run(words);
  }

  private int run(List<String> words) throws IOException, InterruptedException {
    Catalog catalog = new Catalog(root);
    List<Catalog.Choice> chosen = new ArrayList<>();
    for (String word : words) {
      List<Catalog.Choice> found = catalog.find(word);
      if (found.size() != 1) {
        say(
            found.isEmpty()
                ? texts.get("check.unknown", word, list(catalog.near(word)))
                : texts.get("check.ambiguous", word, list(Catalog.words(found))));
        return UNKNOWN;
      }
      chosen.add(found.get(0));
    }
    Map<Catalog.Entry, Set<String>> byLesson = new LinkedHashMap<>();
    for (Catalog.Choice choice : words.isEmpty() ? catalog.lessons() : chosen) {
      byLesson
          .computeIfAbsent(choice.entry(), entry -> new LinkedHashSet<>())
          .addAll(choice.exercises());
    }
    boolean right = true;
    for (Map.Entry<Catalog.Entry, Set<String>> lesson : byLesson.entrySet()) {
      right &= check(lesson.getKey(), List.copyOf(lesson.getValue()));
    }
    return right ? 0 : 1;
  }

  private static String list(List<String> words) {
    return words.stream().map(word -> "\n  ./course check " + word).collect(Collectors.joining());
  }

  private boolean check(Catalog.Entry lesson, List<String> exercises)
      throws IOException, InterruptedException {
    String slug = lesson.plan().lesson();
    Path work = root.resolve("target/course/check").resolve(slug);
    Path classes = work.resolve("classes");
    Path testClasses = work.resolve("test-classes");
    // The JVM that is started below forgets folders that are not there.
    Files.createDirectories(classes);
    Path plan = testClasses.resolve("openheart/exercises/" + slug + "/exercises.txt");
    Files.createDirectories(plan.getParent());
    Files.copy(lesson.folder().resolve("exercises.txt"), plan, StandardCopyOption.REPLACE_EXISTING);
    Path report = work.resolve("report.json");
    Files.deleteIfExists(report);
    List<Path> path =
        Stream.concat(
                Stream.of(testClasses, classes, lesson.folder().resolve("src/test/resources")),
                Javac.classPath().stream())
            .toList();
    List<String> command = command(path);
    command.addAll(List.of("openheart.exercises." + slug, work.toString()));
    command.addAll(exercises);
    Process grade = start(command);
    boolean inTime;
    try {
      SourceCheck.compile(
          lesson.folder().resolve("src/main/java"),
          lesson.folder().resolve("src/test/java"),
          classes,
          testClasses,
          Optional.of(age()),
          System.out);
      System.out.flush();
      inTime = grade(grade, SPARE_SECONDS + SECONDS_PER_EXERCISE * exercises.size());
    } finally {
      grade.descendants().forEach(ProcessHandle::destroyForcibly);
      grade.destroyForcibly().waitFor();
    }
    if (!Files.exists(report)) {
      say(texts.get(inTime ? "check.ended" : "check.time", slug));
      return false;
    }
    Report said = JsonReport.read(Files.readString(report));
    return said.results().size() == exercises.size() && said.earned() == said.total();
  }

  private List<String> command(List<Path> path) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
    for (String passed : List.of("course.lang", "course.seed")) {
      if (System.getProperty(passed) != null) {
        command.add("-D" + passed + "=" + System.getProperty(passed));
      }
    }
    command.addAll(List.of("-Djava.awt.headless=true", "-Dfile.encoding=UTF-8", "-cp"));
    command.add(path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    command.add(Grade.class.getName());
    return command;
  }

  private Process start(List<String> command) throws IOException {
    return new ProcessBuilder(command)
        .directory(root.toFile())
        .redirectOutput(ProcessBuilder.Redirect.INHERIT)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** Gives the word, after which there is nothing more to read; false if time ran out. */
  private static boolean grade(Process process, int seconds)
      throws IOException, InterruptedException {
    try (OutputStream word = process.getOutputStream()) {
      word.write('\n');
    }
    return process.waitFor(seconds, TimeUnit.SECONDS);
  }

  /** When `./course` last built what the exercises are compiled against. */
  private String age() throws IOException {
    Path built = root.resolve("target/course/exercises.stamp");
    return Files.exists(built) ? Files.getLastModifiedTime(built).toString() : "";
  }

  private static void say(String words) {
    System.out.flush();
    System.err.println(words);
  }
}
