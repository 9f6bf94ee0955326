package openheart.lesson;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import openheart.tensor.Tensor;
import org.knowm.xchart.internal.chartpart.Chart;

/**
 * Runs a lesson once and keeps what its chapter asks for by name: {@code lesson.json} and the
 * figures' pictures, in {@code target/capture} of the lesson's module. Does nothing if the code is
 * the same as last time. What is there is complete: it is replaced as a whole or not at all.
 */
public final class Capture {

  private static final String FINGERPRINT = "fingerprint";

  private final Lesson lesson;
  private final LessonCode code;
  private final String sources;

  /**
   * @param sources where the lesson's Java sources begin, from the project's root, with {@code /}
   */
  Capture(Lesson lesson, String sources) {
    this.lesson = lesson;
    this.code = new LessonCode(lesson);
    this.sources = sources;
  }

  /** Captures the one lesson of a module. The argument is the module's folder. */
  public static void main(String[] args) throws IOException {
    Path module = Path.of(args[0]);
    String slug = module.getFileName().toString();
    Lesson lesson =
        Run.onClassPath().stream()
            .filter(candidate -> candidate.slug().equals(slug))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(missing(slug)));
    new Capture(lesson, "lessons/" + slug + "/src/main/java/")
        .into(module.resolve("target/capture"));
  }

  private static String missing(String slug) {
    return "no lesson "
        + slug
        + ": its class implements openheart.lesson.Lesson, lies in a package that ends in ."
        + slug
        + " and is named in src/main/resources/META-INF/services/openheart.lesson.Lesson";
  }

  /** Brings a folder up to date and says whether there was anything to do. */
  boolean into(Path folder) throws IOException {
    String now = Fingerprint.of(lesson.getClass(), Capture.class, Tensor.class, Chart.class);
    Path mark = folder.resolve(FINGERPRINT);
    if (Files.exists(mark) && Files.readString(mark).equals(now)) {
      return false;
    }
    Path fresh = folder.resolveSibling(folder.getFileName() + ".new");
    delete(fresh);
    Files.createDirectories(fresh.resolve("figures"));
    List<CapturedExample> examples = code.exampleMethods().stream().map(this::example).toList();
    List<CapturedFigure> figures =
        code.figureMethods().stream().map(method -> figure(method, fresh)).toList();
    LessonFile.write(
        fresh, new CapturedLesson(lesson.slug(), lesson.getClass().getName(), examples, figures));
    Files.writeString(fresh.resolve(FINGERPRINT), now);
    delete(folder);
    Files.move(fresh, folder);
    return true;
  }

  private CapturedExample example(Method method) {
    Class<?> type = method.getDeclaringClass();
    Source source = Source.of(type);
    List<String> parts = new ArrayList<>();
    for (String helper : method.getAnnotation(Example.class).with()) {
      parts.add(source.whole(helper).text());
    }
    Source.Excerpt body = source.body(method.getName());
    parts.add(body.text());
    Output out = LessonCode.run(method);
    return new CapturedExample(
        method.getName(),
        String.join("\n", parts),
        sources + Source.file(type),
        body.line(),
        out.printed(),
        out.values());
  }

  private static CapturedFigure figure(Method method, Path folder) {
    List<CapturedFigure> sizes = new ArrayList<>();
    for (String language : Words.LANGUAGES) {
      Words words = Words.of(method.getDeclaringClass(), "figures", language);
      for (Theme theme : Theme.values()) {
        Chart<?, ?> chart = LessonCode.chart(method, words, theme);
        CapturedFigure figure =
            new CapturedFigure(method.getName(), chart.getWidth(), chart.getHeight());
        Drawing.write(chart, theme, folder.resolve(figure.file(language, theme)));
        sizes.add(figure);
      }
    }
    if (sizes.stream().distinct().count() != 1) {
      throw new IllegalStateException(
          method.getName() + " has not one size in all languages and themes");
    }
    return sizes.get(0);
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
