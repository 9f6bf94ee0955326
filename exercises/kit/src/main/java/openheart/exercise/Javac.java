package openheart.exercise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** The compiler, as the kit needs it: errors as data, class files into given folders. */
final class Javac implements AutoCloseable {
  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  private final DiagnosticCollector<JavaFileObject> opening = new DiagnosticCollector<>();
  private final StandardJavaFileManager files =
      JAVAC.getStandardFileManager(opening, Locale.getDefault(), StandardCharsets.UTF_8);

  /**
   * Compiles; writes class files only if there is no error.
   *
   * @param sources files, and sources made up here
   * @param folder where the class files go, emptied of others first
   * @param neighbours folders of classes to compile against, before this JVM's own class path
   * @return the errors
   */
  List<Diagnostic<? extends JavaFileObject>> compile(
      List<JavaFileObject> sources, Path folder, Path... neighbours) throws IOException {
    clear(folder);
    if (sources.isEmpty()) {
      return List.of();
    }
    List<Path> path = new ArrayList<>(List.of(neighbours));
    path.addAll(classPath());
    files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
    files.setLocationFromPaths(StandardLocation.CLASS_PATH, path);
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    List<String> options =
        List.of("-proc:none", "-Xlint:none", "-parameters", "-g", "--release", "17");
    JAVAC.getTask(null, files, found, options, null, sources).call();
    return found.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .<Diagnostic<? extends JavaFileObject>>map(diagnostic -> diagnostic)
        .toList();
  }

  List<JavaFileObject> sources(List<Path> paths) {
    List<JavaFileObject> sources = new ArrayList<>();
    files.getJavaFileObjectsFromPaths(paths).forEach(sources::add);
    return sources;
  }

  /** A source that is no file. */
  static JavaFileObject source(String className, String text) {
    URI uri = URI.create("memory:///" + className.replace('.', '/') + ".java");
    return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  /** The .java files below a folder. */
  static List<Path> in(Path folder) throws IOException {
    return below(folder, ".java");
  }

  static List<Path> below(Path folder, String ending) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> found = Files.walk(folder)) {
      return found
          .filter(file -> file.toString().endsWith(ending) && Files.isRegularFile(file))
          .sorted()
          .toList();
    }
  }

  private static void clear(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Path old : below(folder, ".class")) {
      Files.delete(old);
    }
  }

  /** What this class was loaded from, by Maven or by `./course`, and what goes with it. */
  static List<Path> classPath() {
    List<Path> entries = new ArrayList<>();
    if (Javac.class.getClassLoader() instanceof URLClassLoader urls) {
      for (URL url : urls.getURLs()) {
        try {
          entries.add(Path.of(url.toURI()));
        } catch (URISyntaxException e) {
          throw new IllegalStateException(url.toString(), e);
        }
      }
    }
    Stream.of(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
        .filter(entry -> !entry.isEmpty())
        .map(Path::of)
        .forEach(entries::add);
    return entries;
  }

  @Override
  public void close() {
    try {
      files.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
