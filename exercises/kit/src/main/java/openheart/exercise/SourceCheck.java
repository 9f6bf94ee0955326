package openheart.exercise;

import com.sun.source.util.JavacTask;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles a lesson's exercises before Maven does, in memory, so that a slip in a learner's file is
 * told as one: file, line, the line itself, and that nothing else is broken.
 */
public final class SourceCheck {
  /** What javac says of some files, and the types that they declare. */
  private record Compiled(List<Diagnostic<? extends JavaFileObject>> errors, Set<String> types) {}

  private final Texts texts = Texts.kit(Language.current());
  private final PrintStream out;

  SourceCheck(PrintStream out) {
    this.out = out;
  }

  /**
   * Run by Maven before it compiles an exercises module.
   *
   * @param folders the learner's sources, then the tests that call them
   * @throws Stop if something does not compile
   */
  public static void main(String[] folders) throws IOException {
    new SourceCheck(System.out).check(Path.of(folders[0]), Path.of(folders[1]));
  }

  /** Checks the learner's sources, then whether the tests can still call them. */
  void check(Path sources, Path tests) throws IOException {
    List<Path> own = javaFiles(sources);
    for (Path file : own) {
      stopUnlessUtf8(file);
    }
    Compiled answers = compile(own);
    stopAt(answers.errors(), "source.error", 3);
    List<Path> graders = javaFiles(tests);
    for (Path test : graders) {
      stopUnlessDeclared(sources, tests.relativize(test).toString(), answers.types());
    }
    List<Path> all = new ArrayList<>(own);
    all.addAll(graders);
    stopAt(compile(all).errors(), "source.tests", 1);
  }

  private void stopUnlessUtf8(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String text = new String(bytes, StandardCharsets.UTF_8);
    boolean plain = Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes);
    if (!plain || text.startsWith("\ufeff") || text.contains("\0")) {
      stop(texts.get("source.encoding", file.getFileName()), file.getFileName().toString());
    }
  }

  /** Without the class that it grades, javac would complain of every line of a test. */
  private void stopUnlessDeclared(Path sources, String test, Set<String> types) {
    String path = test.replaceAll("Test\\.java$", "");
    String type = path.replace(File.separatorChar, '.');
    if (test.endsWith("Test.java") && !types.contains(type)) {
      String name = type.substring(type.lastIndexOf('.') + 1);
      String file = name + ".java";
      String folder = sources.resolve(path).getParent().toString();
      String packageName = type.substring(0, Math.max(0, type.lastIndexOf('.')));
      stop(texts.get("source.missing", name, file, folder, packageName), file);
    }
  }

  private void stopAt(List<Diagnostic<? extends JavaFileObject>> errors, String words, int shown) {
    if (!errors.isEmpty()) {
      out.println();
      out.println(texts.get(words));
      errors.stream().limit(shown).forEach(this::print);
      stop("", place(errors.get(0)));
    }
  }

  private void stop(String words, String place) {
    out.println(words);
    out.println();
    out.flush();
    throw new Stop(texts.get("source.stop", place));
  }

  private void print(Diagnostic<? extends JavaFileObject> error) {
    String message = error.getMessage(Locale.getDefault()).replace("\n", "\n    ");
    out.println();
    out.println(place(error) + ": " + Escape.terminal(message));
    line(error).ifPresent(out::println);
  }

  private static String place(Diagnostic<? extends JavaFileObject> error) {
    return error.getSource() == null
        ? "javac"
        : Path.of(error.getSource().toUri()).getFileName() + ":" + error.getLineNumber();
  }

  /** The line that the error is on, and a caret below the column. */
  private static Optional<String> line(Diagnostic<? extends JavaFileObject> error) {
    if (error.getSource() == null || error.getPosition() == Diagnostic.NOPOS) {
      return Optional.empty();
    }
    try {
      String text = error.getSource().getCharContent(true).toString();
      String line = text.lines().skip(error.getLineNumber() - 1).findFirst().orElse("");
      int start = text.lastIndexOf('\n', (int) error.getPosition() - 1) + 1;
      int column = (int) error.getPosition() - start;
      String indent = line.substring(0, Math.min(column, line.length())).replaceAll("[^\t]", " ");
      return Optional.of("    " + Escape.line(line) + "\n    " + indent + "^");
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static List<Path> javaFiles(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static Compiled compile(List<Path> files) throws IOException {
    if (files.isEmpty()) {
      return new Compiled(List.of(), Set.of());
    }
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    Set<String> types = new HashSet<>();
    try (StandardJavaFileManager manager =
        javac.getStandardFileManager(found, Locale.getDefault(), StandardCharsets.UTF_8)) {
      List<String> options =
          List.of("-proc:none", "-Xlint:none", "--release", "17", "-cp", classPath());
      Iterable<? extends JavaFileObject> units = manager.getJavaFileObjectsFromPaths(files);
      JavacTask task = (JavacTask) javac.getTask(null, manager, found, options, null, units);
      task.analyze().forEach(element -> types.add(element.toString()));
    }
    return new Compiled(
        found.getDiagnostics().stream()
            .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
            .<Diagnostic<? extends JavaFileObject>>map(diagnostic -> diagnostic)
            .toList(),
        types);
  }

  /** Maven runs this in its own JVM, with the module's class path in a class loader. */
  private static String classPath() {
    List<String> entries = new ArrayList<>();
    ClassLoader loader = SourceCheck.class.getClassLoader();
    if (loader instanceof URLClassLoader urls) {
      for (URL url : urls.getURLs()) {
        try {
          entries.add(Path.of(url.toURI()).toString());
        } catch (URISyntaxException e) {
          throw new IllegalStateException(url.toString(), e);
        }
      }
    }
    entries.add(System.getProperty("java.class.path"));
    return String.join(System.getProperty("path.separator"), entries);
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
