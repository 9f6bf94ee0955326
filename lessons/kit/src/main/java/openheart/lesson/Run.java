package openheart.lesson;

import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Runs lessons: without arguments lists them and their examples, {@code <lesson>} runs a whole one,
 * {@code <lesson> <example>} one example. Exit code 2 says that a name is unknown; then the nearest
 * one stands on the error stream.
 */
public final class Run {

  private static final int DONE = 0;
  private static final int NOT_UNDERSTOOD = 2;

  private final List<Lesson> lessons;
  private final PrintStream out;
  private final PrintStream err;
  private final Words words = Words.of(Run.class, "messages", Words.readersLanguage());

  Run(List<Lesson> lessons) {
    this(lessons, System.out, System.err);
  }

  Run(List<Lesson> lessons, PrintStream out, PrintStream err) {
    this.lessons = lessons;
    this.out = new PrintStream(out, true, StandardCharsets.UTF_8);
    this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
  }

  /** Runs the lessons of the class path. */
  public static void main(String[] args) {
    exit(new Run(onClassPath()).all(List.of(args)));
  }

  /** The lessons of the class path, by slug. */
  static List<Lesson> onClassPath() {
    return ServiceLoader.load(Lesson.class).stream()
        .map(ServiceLoader.Provider::get)
        .sorted(Comparator.comparing(Lesson::slug))
        .toList();
  }

  static void exit(int code) {
    if (code != DONE) {
      System.exit(code);
    }
  }

  /** Does what the arguments of {@link #main} ask for and returns the exit code. */
  int all(List<String> args) {
    if (args.isEmpty()) {
      lessons.forEach(this::list);
      return DONE;
    }
    List<String> slugs = lessons.stream().map(Lesson::slug).toList();
    int found = slugs.indexOf(args.get(0));
    return found < 0
        ? unknown("lesson", args.get(0), slugs)
        : lesson(lessons.get(found), args.subList(1, args.size()));
  }

  /** Runs a lesson, or the one example that {@code args} names, and returns the exit code. */
  int lesson(Lesson lesson, List<String> args) {
    LessonCode code = new LessonCode(lesson);
    if (args.isEmpty()) {
      code.exampleMethods().forEach(this::headed);
      return DONE;
    }
    if (args.size() > 1) {
      err.println(words.text("one.example", String.join(" ", args)));
      return NOT_UNDERSTOOD;
    }
    Optional<Method> example = code.example(args.get(0));
    if (example.isEmpty()) {
      return unknown("example", args.get(0), code.examples());
    }
    print(LessonCode.run(example.get()).printed());
    return DONE;
  }

  private void list(Lesson lesson) {
    print(lesson.slug() + "\n");
    new LessonCode(lesson).examples().forEach(name -> print("  " + name + "\n"));
  }

  private void headed(Method example) {
    print("== " + example.getName() + "\n" + LessonCode.run(example).printed() + "\n");
  }

  private int unknown(String what, String typed, List<String> names) {
    String first = words.text("unknown." + what, typed);
    String second =
        Nearest.to(typed, names)
            .map(near -> words.text("nearest", near))
            .orElseGet(() -> words.text("existing", String.join(", ", names)));
    err.println(first + " " + second);
    return NOT_UNDERSTOOD;
  }

  private void print(String text) {
    out.print(text);
    out.flush();
  }
}
