package openheart.exercise;

import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
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

  private final Class<?> exercise;
  private final List<String> found = new ArrayList<>();

  /** Records may hold others, and themselves. */
  private final Set<Class<?>> open = new HashSet<>();

  private GroundRules(Class<?> exercise) {
    this.exercise = exercise;
  }

  /**
   * Where an exercise leaves the ground.
   *
   * @param exercise the learner's class
   * @return one sentence per public method or constructor that does, in the class or in one within
   *     it; empty for a sound exercise
   */
  public static List<String> violations(Class<?> exercise) {
    GroundRules rules = new GroundRules(exercise);
    if (!Modifier.isPublic(exercise.getModifiers())) {
      rules.found.add(exercise.getName() + " is not public");
    }
    if (border(exercise).findAny().isEmpty()) {
      rules.found.add(exercise.getName() + " has nothing public to call");
    }
    rules.judge(exercise);
    return rules.found;
  }

  private void judge(Class<?> type) {
    border(type)
        .forEach(
            executable ->
                passed(executable)
                    .filter(passed -> !allowed(passed))
                    .forEach(passed -> found.add(executable + " passes a " + passed.getName())));
    Arrays.stream(type.getDeclaredClasses())
        .filter(inner -> Modifier.isPublic(inner.getModifiers()) && !functional(inner))
        .forEach(this::judge);
  }

  /** The public methods and constructors that are written there. */
  private static Stream<Executable> border(Class<?> type) {
    return Stream.<Executable>concat(
            Arrays.stream(type.getDeclaredMethods()), Arrays.stream(type.getDeclaredConstructors()))
        .filter(e -> Modifier.isPublic(e.getModifiers()) && !e.isSynthetic() && !ofObject(e));
  }

  private static boolean ofObject(Executable executable) {
    return Arrays.stream(Object.class.getMethods())
        .anyMatch(
            method ->
                method.getName().equals(executable.getName())
                    && Arrays.equals(method.getParameterTypes(), executable.getParameterTypes()));
  }

  private static Stream<Class<?>> passed(Executable executable) {
    Stream<Class<?>> result =
        executable instanceof Method method ? Stream.of(method.getReturnType()) : Stream.of();
    return Stream.concat(result, Arrays.stream(executable.getParameterTypes()));
  }

  private boolean allowed(Class<?> type) {
    if (type.isArray()) {
      return allowed(type.getComponentType());
    }
    if (type.isRecord()) {
      return !open.add(type)
          || Arrays.stream(type.getRecordComponents()).allMatch(part -> allowed(part.getType()));
    }
    return type.isPrimitive() || PLAIN.contains(type) || functional(type) || own(type);
  }

  private boolean own(Class<?> type) {
    return type == exercise || type.getEnclosingClass() != null && own(type.getEnclosingClass());
  }

  private static boolean functional(Class<?> type) {
    return type.isInterface()
        && Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .count()
            == 1;
  }
}
