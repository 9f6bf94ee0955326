package openheart.lesson;

import java.util.List;

/**
 * A lesson: classes whose static methods are its examples and figures.
 *
 * <p>A lesson is found by {@link java.util.ServiceLoader}, so its class is public, has a public
 * constructor without parameters, and stands in {@code META-INF/services}.
 */
public interface Lesson {

  /**
   * The classes that hold the examples ({@link Example}) and figures ({@link Figure}), in order.
   */
  List<Class<?>> code();

  /** The name in folders and addresses: the last part of the package's name. */
  default String slug() {
    String packageName = getClass().getPackageName();
    return packageName.substring(packageName.lastIndexOf('.') + 1);
  }

  /**
   * The body of a lesson's {@code main}: prints the whole lesson, or the one example named. Ends
   * the program with exit code 2 if there is no such example.
   */
  static void run(Lesson lesson, String[] args) {
    Run.exit(new Run(List.of(lesson)).lesson(lesson, List.of(args)));
  }
}
