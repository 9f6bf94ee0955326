package openheart.lesson;

import java.lang.StackWalker.StackFrame;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import openheart.lesson.CapturedValue.Kind;
import openheart.tensor.Shape;
import openheart.tensor.Tensor;

/**
 * What an example prints: source expressions and their values, and nothing else.
 *
 * <p>The expression is read from the source file, so it is never typed twice. {@code
 * out.show(v.shape())} prints {@code v.shape() = (3)}; a value of several lines stands below:
 *
 * <pre>
 * v.unsqueeze(1) =
 * tensor([[1.],
 *         [2.],
 *         [3.]])
 * </pre>
 *
 * <p>Floats and doubles follow one rule: exactly, if four decimals are enough (2.0, 0.25), else
 * rounded to four (0.3333, 0.5000); very large and small ones in scientific notation (1.0000e-07).
 * The full value stays in the capture.
 */
public final class Output {

  private static final StackWalker STACK =
      StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

  private final StringBuilder printed = new StringBuilder();
  private final List<CapturedValue> values = new ArrayList<>();
  private final Map<Class<?>, Source> sources = new HashMap<>();
  private final Map<String, Integer> shown = new HashMap<>();

  /**
   * Prints the argument's source text and its value.
   *
   * @param value a number, boolean, text, shape, tensor or int array
   * @throws IllegalStateException if the caller's source is not on the class path, or has two calls
   *     of this method on the line
   * @throws IllegalArgumentException if the value is an array of another type
   */
  public void show(Object value) {
    String expression = argument("show");
    String text = text(value);
    printed.append(expression).append(text.indexOf('\n') < 0 ? " = " : " =\n");
    printed.append(text).append('\n');
    remember(expression, kind(value), text, numbers(value));
  }

  /**
   * Runs what is to fail, given as a lambda, and prints its source text and the error.
   *
   * @throws IllegalStateException if it does not fail
   */
  public void fails(Runnable action) {
    String expression = Source.lambdaBody(argument("fails"));
    String error = error(expression, action);
    printed.append(expression).append(" -> ").append(error).append('\n');
    remember(expression, Kind.TEXT, error, List.of());
  }

  /** All that was printed; each line ends in {@code \n}. */
  String printed() {
    return printed.toString();
  }

  /** The shown values, in order. */
  List<CapturedValue> values() {
    return List.copyOf(values);
  }

  private String argument(String method) {
    StackFrame caller =
        STACK.walk(
            frames ->
                frames
                    .dropWhile(frame -> frame.getDeclaringClass() == Output.class)
                    .findFirst()
                    .orElseThrow());
    return sources
        .computeIfAbsent(caller.getDeclaringClass(), Source::of)
        .argument(caller.getLineNumber(), method);
  }

  private void remember(String expression, Kind kind, String text, List<Double> numbers) {
    int times = shown.merge(expression, 1, Integer::sum);
    String name = times == 1 ? expression : expression + " #" + times;
    values.add(new CapturedValue(name, kind, text, numbers));
  }

  private static String error(String expression, Runnable action) {
    try {
      action.run();
    } catch (RuntimeException e) {
      return e.getClass().getSimpleName() + ": " + e.getMessage();
    }
    throw new IllegalStateException(expression + " was to fail and did not");
  }

  private static String text(Object value) {
    if (value instanceof Float number) {
      return Numbers.text((float) number);
    }
    if (value instanceof Double number) {
      return Numbers.text((double) number);
    }
    if (value instanceof int[] numbers) {
      return Arrays.toString(numbers);
    }
    if (value.getClass().isArray()) {
      throw new IllegalArgumentException(
          "show: cannot print a " + value.getClass().getSimpleName() + "; make it a tensor");
    }
    return value.toString();
  }

  private static Kind kind(Object value) {
    if (value instanceof Number) {
      return Kind.NUMBER;
    }
    if (value instanceof Shape || value instanceof int[]) {
      return Kind.SHAPE;
    }
    return value instanceof Tensor ? Kind.TENSOR : Kind.TEXT;
  }

  private static List<Double> numbers(Object value) {
    if (value instanceof Number number) {
      return List.of(number.doubleValue());
    }
    if (value instanceof Shape shape) {
      return numbers(shape.dims());
    }
    if (value instanceof int[] numbers) {
      return Arrays.stream(numbers).asDoubleStream().boxed().toList();
    }
    if (value instanceof Tensor tensor && tensor.numel() <= CapturedValue.MOST_NUMBERS) {
      float[] elements = tensor.toArray();
      return DoubleStream.iterate(0, i -> i + 1)
          .limit(elements.length)
          .map(i -> elements[(int) i])
          .boxed()
          .toList();
    }
    return List.of();
  }
}
