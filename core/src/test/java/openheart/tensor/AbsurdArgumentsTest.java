package openheart.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import openheart.random.Generator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Calls every public method of Tensor and Shape with arguments that make little sense. */
class AbsurdArgumentsTest {

  private static final int CALLS = 300;
  private static final long BUDGET = 64 << 20;

  /** As many elements as no heap holds, or no array. */
  private static final int HUGE =
      (int) Math.min(Integer.MAX_VALUE, Runtime.getRuntime().maxMemory() / Float.BYTES + 1);

  private static final int MIN = Integer.MIN_VALUE;
  private static final int MAX = Integer.MAX_VALUE;

  /** What a parameter of each type is given; tensors are made anew, since calls may change them. */
  private static final Map<Class<?>, List<?>> ARGUMENTS =
      Map.ofEntries(
          Map.entry(boolean.class, List.of(false, true)),
          Map.entry(int.class, List.of(0, 1, 2, -1, -2, 7, -7, MIN, MAX, HUGE)),
          Map.entry(long.class, List.of(0L, -1L, Long.MIN_VALUE, Long.MAX_VALUE)),
          Map.entry(
              float.class,
              List.of(0f, -0f, 1f, -3f, 1e30f, Float.MIN_VALUE, Float.NaN, 1 / 0f, -1 / 0f)),
          Map.entry(
              double.class,
              List.of(0d, -0d, 1d, 0.5, -3d, 1e300, 1e-300, Double.NaN, 1 / 0d, -1 / 0d)),
          Map.entry(
              int[].class,
              orNull(
                  new int[] {},
                  new int[] {0},
                  new int[] {-1},
                  new int[] {2, 3},
                  new int[] {1, 0},
                  new int[] {0, 0},
                  new int[] {-1, -1},
                  new int[] {1, 1, 1, 1, 1, 1, 1},
                  new int[] {1 << 16, 1 << 16},
                  new int[] {0, MAX, MAX},
                  new int[] {HUGE},
                  new int[] {MIN},
                  new int[] {MAX, MAX})),
          Map.entry(float[].class, orNull(new float[] {}, new float[] {1, Float.NaN})),
          Map.entry(float[][].class, orNull(new float[][] {}, new float[][] {{1}, {}, null})),
          Map.entry(
              float[][][].class, orNull(new float[][][] {}, new float[][][] {{{1}, null}, {}})),
          Map.entry(float[][][][].class, orNull(new float[][][][] {}, new float[][][][] {null})),
          Map.entry(Shape.class, orNull(Shape.of(), Shape.of(2, 3), Shape.of(0), Shape.of(2, 1))),
          Map.entry(Generator.class, orNull(new Generator(1))),
          Map.entry(String.class, orNull("", "ij,jk->ik", "ii", "...->", "i->ij", "->", "ñ")),
          Map.entry(
              PrintOptions.class,
              orNull(
                  PrintOptions.DEFAULT,
                  new PrintOptions(0, 0, 0, 0, PrintOptions.Notation.SCIENTIFIC),
                  new PrintOptions(4, MAX, MAX, MAX, PrintOptions.Notation.FIXED))),
          Map.entry(Consumer.class, orNull((Consumer<Object>) any -> {})),
          Map.entry(Object.class, orNull("an object")));

  private static List<?> orNull(Object... values) {
    List<Object> list = new ArrayList<>(Arrays.asList(values));
    list.add(null);
    return list;
  }

  static Stream<Named<Method>> methods() {
    return Stream.of(Tensor.class, Shape.class)
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
        .sorted(Comparator.comparing(Method::toString))
        .map(method -> Named.of(name(method), method));
  }

  private static String name(Method method) {
    String types =
        Arrays.toString(method.getParameterTypes()).replaceAll("class |openheart.*?\\.", "");
    return method.getDeclaringClass().getSimpleName() + "." + method.getName() + types;
  }

  @Test
  void the_methods_are_seen() {
    assertThat(methods().count()).isGreaterThan(100);
  }

  @ParameterizedTest
  @MethodSource("methods")
  void only_documented_exceptions_at_once_and_nothing_is_changed(Method method) {
    Random random = new Random(method.toString().hashCode());
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          for (int i = 0; i < CALLS; i++) {
            call(method, random);
          }
        });
  }

  @Test
  void numbers_that_are_none_are_refused_where_they_mean_nothing() {
    Generator generator = new Generator(1);
    double nan = Double.NaN;
    List<ThrowingCallable> calls =
        List.of(
            () -> Tensor.arange(nan, 1, 1),
            () -> Tensor.arange(0, nan, 1),
            () -> Tensor.arange(0, 1, nan),
            () -> Tensor.zeros(3).fillUniform(generator, nan, 1),
            () -> Tensor.zeros(3).fillUniform(generator, 0, nan),
            () -> Tensor.zeros(3).fillUniform(generator, 1, 0),
            () -> Tensor.zeros(3).fillNormal(generator, nan, 1),
            () -> Tensor.zeros(3).fillNormal(generator, 0, nan),
            () -> Tensor.zeros(3).fillNormal(generator, 0, -1),
            () -> Tensor.zeros(3).fillBernoulli(generator, nan),
            () -> Tensor.of(Float.NaN).bernoulli(generator),
            () -> new PrintOptions(1 << 30, 1000, 3, 80, PrintOptions.Notation.AUTO));
    for (int i = 0; i < calls.size(); i++) {
      assertThatThrownBy(calls.get(i))
          .as("call " + i)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageMatching("(?s)[A-Za-z ]+: .*");
    }
  }

  private static void call(Method method, Random random) throws IllegalAccessException {
    List<Tensor> tensors = new ArrayList<>();
    Object self = null;
    if (!Modifier.isStatic(method.getModifiers())) {
      self =
          method.getDeclaringClass() == Tensor.class
              ? tensor(random, tensors)
              : Shape.of(new int[][] {{}, {2, 3}, {0, 4}, {MAX - 8}}[random.nextInt(4)]);
    }
    Object[] arguments = new Object[method.getParameterCount()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = argument(method.getParameterTypes()[i], random, tensors);
    }
    String call =
        method.getName()
            + Arrays.deepToString(arguments)
            + (self instanceof Tensor x ? " of " + x.shape() : "");
    List<float[]> before = tensors.stream().map(tensor -> tensor.data.clone()).toList();
    Throwable thrown = null;
    long allocated = allocated();
    try {
      method.invoke(self, arguments);
    } catch (InvocationTargetException e) {
      thrown = e.getCause();
    }
    assertThat(allocated() - allocated).as("bytes allocated by " + call).isLessThan(BUDGET);
    if (thrown != null) {
      checkDocumented(method.getName(), call, thrown);
    }
    if (thrown != null || !changesItself(method.getName())) {
      for (int i = 0; i < before.size(); i++) {
        assertThat(tensors.get(i).data).as("an operand after " + call).isEqualTo(before.get(i));
      }
    }
  }

  private static void checkDocumented(String operation, String call, Throwable thrown) {
    assertThat(thrown)
        .as(call)
        .isInstanceOfAny(
            IllegalArgumentException.class,
            IllegalStateException.class,
            NullPointerException.class);
    assertThat(thrown.getMessage()).as(call).matches("(?s)[A-Za-z]+: .*");
  }

  private static boolean changesItself(String operation) {
    return operation.startsWith("fill")
        || operation.endsWith("InPlace")
        || operation.matches("set|copyFrom");
  }

  private static Object argument(Class<?> type, Random random, List<Tensor> tensors) {
    if (type == Tensor.class) {
      return random.nextInt(8) == 0 ? null : tensor(random, tensors);
    }
    if (type == Tensor[].class || type == List.class) {
      Tensor[] several = new Tensor[random.nextInt(4)];
      Arrays.setAll(several, i -> (Tensor) argument(Tensor.class, random, tensors));
      Object list =
          type == List.class ? Collections.unmodifiableList(Arrays.asList(several)) : several;
      return random.nextInt(8) == 0 ? null : list;
    }
    assertThat(ARGUMENTS).as("arguments to try of type " + type).containsKey(type);
    List<?> values = ARGUMENTS.get(type);
    return values.get(random.nextInt(values.size()));
  }

  private static Tensor tensor(Random random, List<Tensor> tensors) {
    Tensor tensor =
        switch (random.nextInt(9)) {
          case 0 -> Tensor.scalar(Float.NaN);
          case 1 -> Tensor.of(0.5f, -1, 2);
          case 2 -> Tensor.arange(6).view(2, 3);
          case 3 -> Tensor.arange(6).view(2, 3).t();
          case 4 -> Tensor.zeros(0);
          case 5 -> Tensor.zeros(2, 0, 3);
          case 6 -> Tensor.ones(2, 1).expand(2, 3);
          case 7 -> Tensor.arange(6).view(2, 3).requiresGrad(true);
          default -> Tensor.ones(3).requiresGrad(true).mul(2);
        };
    tensors.add(tensor);
    return tensor;
  }

  private static long allocated() {
    return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
  }
}
