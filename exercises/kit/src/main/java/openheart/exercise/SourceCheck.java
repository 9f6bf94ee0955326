package openheart.exercise;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * Compiles a lesson's exercises and their tests. A learner's file that can't be compiled, or that
 * its tests can't call, is set aside with its tests: the report says why, and the others are
 * graded.
 */
public final class SourceCheck {
  private static final int SHOWN = 3;

  private final Texts texts = Texts.kit(Language.current());
  private final PrintStream out;
  private final Path sources;
  private final Path tests;

  /** By file name: a lesson's answers are one package. */
  private final Map<String, SetAside> aside = new TreeMap<>();

  private SourceCheck(Path sources, Path tests, PrintStream out) {
    this.sources = sources;
    this.tests = tests;
    this.out = out;
  }

  /**
   * Run by Maven in place of its own compiler.
   *
   * @param folders the learner's sources, the tests, and where the class files of each go
   * @throws Stop if the tests do not compile for a reason that no answer is to blame for
   */
  public static void main(String[] folders) throws IOException {
    compile(
        Path.of(folders[0]),
        Path.of(folders[1]),
        Path.of(folders[2]),
        Path.of(folders[3]),
        Optional.empty(),
        System.out);
  }

  /**
   * Compiles.
   *
   * @param sources the learner's
   * @param tests that grade them
   * @param classes where the learner's class files go
   * @param testClasses where those of the tests go
   * @param age of what the tests are compiled against besides; where it is given, tests that were
   *     compiled at that age, and whose answers still look the same from outside, are left alone
   * @param out is told of slips in files that are no exercises
   * @return what was set aside, by exercise
   */
  static Map<String, SetAside> compile(
      Path sources,
      Path tests,
      Path classes,
      Path testClasses,
      Optional<String> age,
      PrintStream out)
      throws IOException {
    return new SourceCheck(sources, tests, out).compile(classes, testClasses, age);
  }

  private Map<String, SetAside> compile(Path classes, Path testClasses, Optional<String> age)
      throws IOException {
    try (Javac javac = new Javac()) {
      compileAnswers(javac, classes);
      Path stamp = testClasses.resolve("stamp");
      String now = age.orElse("") + "\n" + ages(tests) + Signatures.of(classes);
      if (age.isPresent() && Files.exists(stamp) && Files.readString(stamp).equals(now)) {
        return Map.of();
      }
      Files.deleteIfExists(stamp);
      Map<String, SetAside> exercises = compileTests(javac, classes, testClasses);
      if (age.isPresent() && exercises.isEmpty() && aside.isEmpty()) {
        Files.writeString(stamp, now);
      }
      aside.forEach(
          (file, slip) -> {
            if (!exercises.containsValue(slip)) {
              out.println(file + ":" + slip.line() + "\n" + slip.message().indent(2));
            }
          });
      return exercises;
    }
  }

  private static String ages(Path folder) throws IOException {
    StringBuilder ages = new StringBuilder();
    for (Path file : Javac.in(folder)) {
      ages.append(file).append(' ').append(Files.size(file)).append(' ');
      ages.append(Files.getLastModifiedTime(file).toMillis()).append('\n');
    }
    return ages.toString();
  }

  /** Sets aside what does not compile, and then what does not compile without that, and so on. */
  private void compileAnswers(Javac javac, Path classes) throws IOException {
    List<Path> sound = new ArrayList<>();
    for (Path file : Javac.in(sources)) {
      OptionalInt line = notUtf8(file);
      if (line.isPresent()) {
        setAside("encoding", texts.get("source.encoding", name(file)), name(file), line.getAsInt());
      } else {
        sound.add(file);
      }
    }
    for (; ; ) {
      Map<String, List<Diagnostic<? extends JavaFileObject>>> errors =
          byFile(javac.compile(javac.sources(sound), classes));
      if (errors.isEmpty()) {
        return;
      }
      List<String> before = List.copyOf(aside.keySet());
      errors.forEach((file, found) -> setAside(file, found, before));
      if (!sound.removeIf(file -> errors.containsKey(name(file)))) {
        throw new Stop(errors.toString());
      }
    }
  }

  private void setAside(String diagnosis, String message, String file, int line) {
    aside.put(file, new SetAside(diagnosis, message, file, line));
  }

  private void setAside(
      String file, List<Diagnostic<? extends JavaFileObject>> errors, List<String> before) {
    StringJoiner message = new StringJoiner("\n");
    message.add(texts.get("source.error", describe(errors.get(0))));
    needed(errors.get(0), before).ifPresent(f -> message.add(texts.get("source.needs", f)));
    errors.stream()
        .skip(1)
        .limit(SHOWN - 1L)
        .forEach(error -> message.add(file + ":" + error.getLineNumber() + ": " + describe(error)));
    setAside("does-not-compile", message.toString(), file, (int) errors.get(0).getLineNumber());
  }

  /** The file set aside before whose class an error is about. */
  private static Optional<String> needed(
      Diagnostic<? extends JavaFileObject> error, List<String> before) {
    String said = error.getMessage(Locale.ROOT);
    return before.stream()
        .filter(file -> said.matches("(?s).*\\b" + Pattern.quote(type(file)) + "\\b.*"))
        .findFirst();
  }

  private Map<String, SetAside> compileTests(Javac javac, Path classes, Path testClasses)
      throws IOException {
    Map<String, SetAside> exercises = new LinkedHashMap<>();
    List<JavaFileObject> standIns = new ArrayList<>();
    List<Path> sound = new ArrayList<>(Javac.in(tests));
    for (Path test : List.copyOf(sound)) {
      if (isTest(test) && !answered(test, classes)) {
        replace(test, missing(test), sound, standIns, exercises);
      }
    }
    for (; ; ) {
      List<JavaFileObject> all = javac.sources(sound);
      all.addAll(standIns);
      Map<String, List<Diagnostic<? extends JavaFileObject>>> errors =
          byFile(javac.compile(all, testClasses, classes));
      if (errors.isEmpty()) {
        return exercises;
      }
      List<Path> broken =
          sound.stream().filter(f -> isTest(f) && errors.containsKey(name(f))).toList();
      if (broken.isEmpty()) {
        errors.values().forEach(found -> out.println(describe(found.get(0))));
        throw new Stop(texts.get("source.tests", String.join(", ", errors.keySet())));
      }
      for (Path test : broken) {
        SetAside slip = signature(test, errors.get(name(test)).get(0));
        replace(test, slip, sound, standIns, exercises);
      }
    }
  }

  private void replace(
      Path test,
      SetAside slip,
      List<Path> sound,
      List<JavaFileObject> standIns,
      Map<String, SetAside> exercises) {
    String className = tests.relativize(test).toString().replaceAll("\\.java$", "");
    sound.remove(test);
    standIns.add(slip.standIn(className.replaceAll("[/\\\\]", ".")));
    exercises.put(exercise(test), slip);
  }

  private boolean answered(Path test, Path classes) {
    String answer = exercise(test) + ".class";
    return Files.exists(classes.resolve(tests.relativize(test)).resolveSibling(answer));
  }

  /** Why the class that a test grades is not there. */
  private SetAside missing(Path test) throws IOException {
    String exercise = exercise(test);
    String file = exercise + ".java";
    if (aside.containsKey(file)) {
      return aside.get(file);
    }
    Path folder = sources.resolve(tests.relativize(test)).getParent();
    String packageName = tests.relativize(test.getParent()).toString().replaceAll("[/\\\\]", ".");
    int line = Files.exists(folder.resolve(file)) ? 1 : 0;
    String message = texts.get("source.missing", exercise, file, shown(folder), packageName);
    Pattern declared = Pattern.compile("\\bclass\\s+" + exercise + "\\b");
    for (Path other : Javac.in(sources)) {
      boolean holdsIt =
          !name(other).equals(file)
              && notUtf8(other).isEmpty()
              && declared.matcher(Files.readString(other)).find();
      if (holdsIt) {
        message += "\n" + texts.get("source.found", exercise, name(other));
      }
    }
    return new SetAside("missing", message, file, line);
  }

  /** The folder as the learner knows it: from the course's own one on, where that is above it. */
  private static String shown(Path folder) {
    String path = folder.toString().replace('\\', '/');
    int at = path.lastIndexOf("/exercises/", Math.max(0, path.indexOf("/src/main/java")));
    return at < 0 ? folder.toString() : path.substring(at + 1);
  }

  /** A test that does not compile against an answer that does: the answer is not what it was. */
  private SetAside signature(Path test, Diagnostic<? extends JavaFileObject> error)
      throws IOException {
    String exercise = exercise(test);
    String file = exercise + ".java";
    Path answer = sources.resolve(tests.relativize(test)).resolveSibling(file);
    String text = Files.readString(answer);
    Matcher called =
        Pattern.compile("\\b" + exercise + "(?:\\.|::)(\\w+)").matcher(statement(error));
    int line = 0;
    if (called.find()) {
      line = line(text, "(?m)^\\s*public\\b.*\\b" + called.group(1) + "\\s*\\(");
    }
    if (line == 0) {
      line = Math.max(1, line(text, "\\bclass\\s+" + exercise + "\\b"));
    }
    return new SetAside("signature", texts.get("source.signature", describe(error)), file, line);
  }

  /** The number of the line where a pattern is first found, or 0. */
  private static int line(String text, String pattern) {
    Matcher found = Pattern.compile(pattern).matcher(text);
    return found.find() ? lineAt(text, found.end()) : 0;
  }

  /** The number of the first line that is not plain UTF-8, if there is one. */
  private static OptionalInt notUtf8(Path file) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
    CharBuffer chars = CharBuffer.allocate(bytes.remaining() + 1);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(bytes, chars, true);
    String text = chars.flip().toString();
    int odd = text.startsWith("\ufeff") ? 0 : text.indexOf('\0');
    if (odd < 0 && result.isError()) {
      odd = text.length();
    }
    return odd < 0 ? OptionalInt.empty() : OptionalInt.of(lineAt(text, odd));
  }

  private static int lineAt(String text, int position) {
    return 1 + (int) text.substring(0, position).chars().filter(c -> c == '\n').count();
  }

  /** An error in our words where we have some, in javac's, and the line that it is on. */
  private String describe(Diagnostic<? extends JavaFileObject> error) {
    String key = "javac." + error.getCode();
    String message = Escape.terminal(error.getMessage(Locale.getDefault()));
    String said =
        texts.keys().contains(key)
            ? texts.get(key) + " (" + message.lines().findFirst().orElse("") + ")"
            : message;
    String line = statement(error);
    if (line.isBlank()) {
      return said;
    }
    int indent = line.length() - line.stripLeading().length();
    String before = line.substring(indent, Math.max(indent, column(error, line)));
    String caret = before.replaceAll("[^\t]", " ") + "^";
    return said + "\n    " + Escape.line(line.strip()) + "\n    " + caret;
  }

  /** Counted in characters: javac's own count takes a tab for eight. */
  private static int column(Diagnostic<? extends JavaFileObject> error, String line) {
    int start = text(error).lastIndexOf('\n', (int) error.getPosition() - 1) + 1;
    return Math.min((int) error.getPosition() - start, line.length());
  }

  /** The line that an error is on. */
  private static String statement(Diagnostic<? extends JavaFileObject> error) {
    return text(error).lines().skip(Math.max(0, error.getLineNumber() - 1)).findFirst().orElse("");
  }

  private static String text(Diagnostic<? extends JavaFileObject> error) {
    if (error.getSource() == null || error.getPosition() == Diagnostic.NOPOS) {
      return "";
    }
    try {
      return error.getSource().getCharContent(true).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, List<Diagnostic<? extends JavaFileObject>>> byFile(
      List<Diagnostic<? extends JavaFileObject>> errors) {
    return errors.stream()
        .collect(
            Collectors.groupingBy(
                error ->
                    error.getSource() == null
                        ? "javac"
                        : error.getSource().getName().replaceAll(".*[/\\\\]", ""),
                LinkedHashMap::new,
                Collectors.toList()));
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private static boolean isTest(Path file) {
    return name(file).endsWith("Test.java");
  }

  private static String exercise(Path test) {
    return name(test).replaceAll("Test\\.java$", "");
  }

  private static String type(String file) {
    return file.replaceAll("\\.java$", "");
  }

  /** Ends the build, in one line. */
  static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stop(String message) {
      super(message, null, false, false);
    }

    @Override
    public String toString() {
      return getMessage();
    }
  }
}
