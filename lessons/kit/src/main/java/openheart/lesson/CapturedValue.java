package openheart.lesson;

import java.util.List;
import java.util.OptionalDouble;

/**
 * One value that an example showed.
 *
 * @param expression the source text whose value it is, which is its name within the example; the
 *     second value shown by the same text is called {@code "text #2"}, and so on
 * @param kind what the value is
 * @param text the value as the example printed it
 * @param numbers the value in full precision: the one number of a {@link Kind#NUMBER}, the sizes of
 *     a {@link Kind#SHAPE}, the elements of a {@link Kind#TENSOR} row by row where it has at most
 *     {@link #MOST_NUMBERS}; otherwise empty
 */
public record CapturedValue(String expression, Kind kind, String text, List<Double> numbers) {

  /** A larger tensor is captured as its text alone. */
  public static final int MOST_NUMBERS = 1000;

  /** What a value is. */
  public enum Kind {
    /** One int, long, float or double. */
    NUMBER,
    /** A shape or a row of ints, such as strides. */
    SHAPE,
    /** A tensor. */
    TENSOR,
    /** Anything else, a boolean or an error for example. */
    TEXT
  }

  /** Copies the numbers. */
  public CapturedValue {
    numbers = List.copyOf(numbers);
  }

  /** The number in full precision, if this is one number or a tensor that holds one. */
  public OptionalDouble number() {
    boolean one = numbers.size() == 1 && kind != Kind.SHAPE;
    return one ? OptionalDouble.of(numbers.get(0)) : OptionalDouble.empty();
  }
}
