package openheart.lesson;

import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.knowm.xchart.internal.chartpart.Chart;

/** The examples and figures that a lesson's classes hold, in source order. */
final class LessonCode {

  private final Lesson lesson;

  LessonCode(Lesson lesson) {
    this.lesson = lesson;
  }

  /** The names of the examples. */
  List<String> examples() {
    return methods(Example.class).map(Method::getName).toList();
  }

  /** The methods of the examples. */
  List<Method> exampleMethods() {
    return methods(Example.class).toList();
  }

  /** The methods of the figures. */
  List<Method> figureMethods() {
    return methods(Figure.class).toList();
  }

  /** The example of that name, if there is one. */
  Optional<Method> example(String name) {
    return methods(Example.class).filter(method -> method.getName().equals(name)).findFirst();
  }

  /** Runs an example and returns what it printed. */
  static Output run(Method example) {
    Output out = new Output();
    call(example, out);
    return out;
  }

  /** Builds a figure's chart. */
  static Chart<?, ?> chart(Method figure, Words words, Theme theme) {
    return (Chart<?, ?>) call(figure, words, theme);
  }

  private Stream<Method> methods(Class<? extends Annotation> kind) {
    return lesson.code().stream().flatMap(type -> methods(type, kind));
  }

  private static Stream<Method> methods(Class<?> type, Class<? extends Annotation> kind) {
    List<Method> marked =
        Arrays.stream(type.getDeclaredMethods()).filter(m -> m.isAnnotationPresent(kind)).toList();
    if (marked.isEmpty()) {
      return Stream.empty();
    }
    Source source = Source.of(type);
    return marked.stream()
        .map(method -> checked(method, kind))
        .sorted(Comparator.comparingInt(method -> source.position(method.getName())));
  }

  private static Method checked(Method method, Class<? extends Annotation> kind) {
    boolean example = kind == Example.class;
    List<Class<?>> wanted = example ? List.of(Output.class) : List.of(Words.class, Theme.class);
    if (!Modifier.isStatic(method.getModifiers())
        || !List.of(method.getParameterTypes()).equals(wanted)
        || !(example || Chart.class.isAssignableFrom(method.getReturnType()))) {
      throw new IllegalStateException(
          method
              + ": "
              + (example
                  ? "an @Example is static void name(Output out)"
                  : "a @Figure is static Chart<?, ?> name(Words words, Theme theme)"));
    }
    method.setAccessible(true);
    return method;
  }

  private static Object call(Method method, Object... arguments) {
    try {
      return method.invoke(null, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(method.getName() + " failed", e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
