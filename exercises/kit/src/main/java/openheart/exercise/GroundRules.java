package openheart.exercise;

import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import openheart.tensor.Shape;
import openheart.tensor.Tensor;

/**
 * What may cross the border between tests and a learner's class, so that the same exercise can be
 * graded with the two in separate processes: primitives, strings, tensors, shapes, arrays and
 * records of these, functional interfaces, and the exercise's own classes.
 */
public final class GroundRules {
  private static final Set<Class<?>> PLAIN = Set.of(String.class, Tensor.class, Shape.class);

  private GroundRules() {}

  /**
   * Where an exercise leaves the ground.
   *
   * @param exercise the learner's class
   * @return one sentence per public method or constructor that does; empty for a sound exercise
   */
  public static List<String> violations(Class<?> exercise) {
    List<String> found = new ArrayList<>();
    if (!Modifier.isPublic(exercise.getModifiers())) {
      found.add(exercise.getName() + " is not public");
    }
    List<Executable> border =
        Stream.concat(
                Arrays.stream(exercise.getDeclaredMethods()).map(Executable.class::cast),
                Arrays.stream(exercise.getDeclaredConstructors()))
            .filter(executable -> Modifier.isPublic(executable.getModifiers()))
            .toList();
    if (border.isEmpty()) {
      found.add(exercise.getName() + " has nothing public to call");
    }
    for (Executable executable : border) {
      Stream<Class<?>> result =
          executable instanceof Method method ? Stream.of(method.getReturnType()) : Stream.of();
      Stream.concat(result, Arrays.stream(executable.getParameterTypes()))
          .filter(type -> !allowed(type, exercise))
          .forEach(type -> found.add(executable + " passes a " + type.getName()));
    }
    return found;
  }

  private static boolean allowed(Class<?> type, Class<?> exercise) {
    if (type.isArray()) {
      return allowed(type.getComponentType(), exercise);
    }
    if (type.isRecord()) {
      return Arrays.stream(type.getRecordComponents())
          .allMatch(component -> allowed(component.getType(), exercise));
    }
    return type.isPrimitive()
        || PLAIN.contains(type)
        || functional(type)
        || type == exercise
        || type.getEnclosingClass() == exercise;
  }

  private static boolean functional(Class<?> type) {
    return type.isInterface()
        && Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .count()
            == 1;
  }
}
