package openheart.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import openheart.lesson.CapturedExample;
import openheart.lesson.CapturedFigure;
import openheart.lesson.CapturedLesson;
import openheart.lesson.CapturedValue;
import openheart.lesson.LessonFile;
import openheart.lesson.Theme;
import openheart.site.adoc.Asciidoc;
import openheart.site.cache.ContentCache;
import openheart.site.cache.Memory;
import openheart.site.problem.Problem;
import openheart.site.script.Scripts;
import openheart.site.text.Language;
import openheart.site.text.Texts;

/** A small project that is right in everything, for tests to spoil in one thing each. */
final class FixtureProject {
  static final String CHAPTER = "lessons/broadcasting/chapter.en.adoc";
  static final String QUIZ = "lessons/broadcasting/quiz.en.adoc";

  // Starting these takes seconds; no test changes them.
  private static final Asciidoc ASCIIDOC = new Asciidoc(Memory.none());
  private static final Scripts SCRIPTS =
      new Scripts(new ContentCache(Path.of("target", "test-cache")));

  private final Path root;

  private FixtureProject(Path root) {
    this.root = root;
  }

  /** Writes the project into the empty folder {@code root}. */
  static FixtureProject in(Path root) {
    try {
      Path resources = Path.of(FixtureProject.class.getResource("/project").toURI());
      try (Stream<Path> files = Files.walk(resources)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Path copy = root.resolve(resources.relativize(file).toString());
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
      capture(root.resolve("lessons/broadcasting/target/capture"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
    return new FixtureProject(root);
  }

  private static void capture(Path folder) throws IOException {
    CapturedExample first =
        new CapturedExample(
            "first",
            "Tensor x = Tensor.of(1, 2);\nout.show(x.var());\n",
            "lessons/broadcasting/src/Sample.java",
            7,
            "x.numel() = 12582912\nx.mean() = tensor(0.4998)\nx.add(y) -> ShapeException: <no>\n",
            List.of(
                value("x.numel()", CapturedValue.Kind.NUMBER, "12582912", List.of(12582912.0)),
                value("x.mean()", CapturedValue.Kind.TENSOR, "tensor(0.4998)", List.of(0.49981)),
                value("x.shape()", CapturedValue.Kind.SHAPE, "(2, 3)", List.of(2.0, 3.0)),
                value("x.add(y)", CapturedValue.Kind.TEXT, "ShapeException: <no>", List.of())));
    List<CapturedFigure> figures =
        List.of(new CapturedFigure("bars", 4, 3), new CapturedFigure("dots", 4, 3));
    Files.createDirectories(folder.resolve("figures"));
    LessonFile.write(folder, new CapturedLesson("broadcasting", "Sample", List.of(first), figures));
    BufferedImage picture = new BufferedImage(8, 6, BufferedImage.TYPE_INT_RGB);
    for (CapturedFigure figure : figures) {
      for (Language language : Language.values()) {
        for (Theme theme : Theme.values()) {
          Path file = folder.resolve(figure.file(language.code(), theme));
          ImageIO.write(picture, "png", file.toFile());
        }
      }
    }
  }

  private static CapturedValue value(
      String expression, CapturedValue.Kind kind, String text, List<Double> numbers) {
    return new CapturedValue(expression, kind, text, numbers);
  }

  Path file(String name) {
    return root.resolve(name);
  }

  /** Replaces {@code part}, which must be there, in a file. */
  FixtureProject replace(String name, String part, String other) {
    String text = read(name);
    assertThat(text).contains(part);
    return write(name, text.replace(part, other));
  }

  /** Replaces a part in both languages of a file whose name ends in .en.adoc. */
  FixtureProject replaceInBoth(String name, String part, String other) {
    return replace(name, part, other).replace(name.replace(".en.", ".es."), part, other);
  }

  FixtureProject write(String name, String text) {
    try {
      Files.writeString(file(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  FixtureProject delete(String name) {
    try {
      Files.delete(file(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  String read(String name) {
    try {
      return Files.readString(file(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Builds the site and returns what is wrong with it. */
  List<Problem> build() {
    try {
      SiteBuild build = new SiteBuild(root, Texts.of(Language.EN), line -> {});
      return build.run(ASCIIDOC, SCRIPTS, Memory.none());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a page or another file of the built site. */
  String page(String address) {
    return read("site/target/site/" + address);
  }

  /** Returns the number of the line where {@code part} begins. */
  int lineOf(String name, String part) {
    String text = read(name);
    assertThat(text).contains(part);
    return (int) text.substring(0, text.indexOf(part)).chars().filter(c -> c == '\n').count() + 1;
  }

  /**
   * Builds, and holds that there is exactly this one problem, at the line that holds {@code at}.
   */
  void hasOneProblem(String kind, String file, String at) {
    List<Problem> problems = build();
    assertThat(problems).extracting(Problem::kind).containsExactly(kind);
    Problem problem = problems.get(0);
    assertThat(problem.file()).isEqualTo(file);
    int line =
        at.isEmpty()
            ? 0
            : (int) read(file).substring(0, read(file).indexOf(at)).lines().count() + 1;
    assertThat(problem.line()).isEqualTo(line);
    for (Language language : Language.values()) {
      assertThat(problem.describe(Texts.of(language))).startsWith(file).doesNotContain("{0}");
    }
    assertThat(Files.exists(file("site/target/site"))).isFalse();
  }
}
