package openheart.tensor;

import java.util.Arrays;
import java.util.Objects;

/**
 * The sizes of a tensor's dims, outermost first. Immutable; printed {@code (2, 3)}, {@code (3)} or,
 * for a single number, {@code ()}.
 *
 * <pre>{@code
 * Shape images = Shape.of(64, 3, 28, 28);
 * images.numel(); // -> 150528
 * images.size(-1); // -> 28
 * images.broadcast(Shape.of(3, 1, 1)); // -> (64, 3, 28, 28)
 * images.broadcast(Shape.of(64)); // throws broadcast: cannot broadcast (64, 3, 28, 28) with (64):
 * //     axis -1 is 28 and 64, and neither is 1
 * }</pre>
 */
public final class Shape {

  /** More elements than this do not fit into one Java array. */
  static final int MAX_ELEMENTS = Integer.MAX_VALUE - 8;

  private final int[] dims;
  private final int numel;

  private Shape(String operation, int[] dims) {
    this.dims = dims;
    this.numel = count(operation, dims);
  }

  /**
   * A shape of the given sizes.
   *
   * @param dims the sizes, outermost first; none for a single number; not modified
   * @return the shape
   * @throws ShapeException if a size is negative, or the elements are too many for one array
   */
  public static Shape of(int... dims) {
    return of("shape", dims);
  }

  /** As {@link #of(int...)}, in the name of an operation. */
  static Shape of(String operation, int... dims) {
    Objects.requireNonNull(dims, () -> operation + ": the sizes are null");
    return new Shape(operation, dims.clone());
  }

  private static int count(String operation, int[] dims) {
    boolean empty = false;
    for (int size : dims) {
      if (size < 0) {
        throw new ShapeException(operation, "size " + size + " in " + text(dims) + " is negative");
      }
      empty |= size == 0;
    }
    long count = empty ? 0 : 1;
    for (int size : dims) {
      count *= size;
      if (count > MAX_ELEMENTS) {
        throw new ShapeException(
            operation, text(dims) + " has more than the " + MAX_ELEMENTS + " elements that fit");
      }
    }
    return (int) count;
  }

  /** The number of dims: 2 for {@code (2, 3)}, 0 for {@code ()}. */
  public int ndim() {
    return dims.length;
  }

  /** The number of elements: the product of the sizes, 1 for {@code ()}. */
  public int numel() {
    return numel;
  }

  /**
   * The size of one dim.
   *
   * @param dim from {@code -ndim} to {@code ndim - 1}; -1 is the last dim
   * @return its size
   * @throws ShapeException if there is no such dim
   */
  public int size(int dim) {
    return dims[Dims.wrapExisting("size", dim, this)];
  }

  /** The sizes, outermost first, in a new array. */
  public int[] dims() {
    return dims.clone();
  }

  /** The size of a dim that is known to exist. */
  int at(int dim) {
    return dims[dim];
  }

  /**
   * The shape to which this one and another stretch. Aligned from the last axis, two sizes agree if
   * they are equal or one of them is 1; a missing axis counts as 1.
   *
   * @param other the other shape
   * @return the common shape
   * @throws ShapeException naming both shapes and the axis that disagrees
   */
  public Shape broadcast(Shape other) {
    return broadcast("broadcast", other);
  }

  /** As {@link #broadcast(Shape)}, in the name of an operation. */
  Shape broadcast(String operation, Shape other) {
    Objects.requireNonNull(other, () -> operation + ": the other shape is null");
    if (equals(other)) {
      return this;
    }
    int[] result = new int[Math.max(dims.length, other.dims.length)];
    for (int axis = -1; axis >= -result.length; axis--) {
      int mine = aligned(axis);
      int theirs = other.aligned(axis);
      if (mine != theirs && mine != 1 && theirs != 1) {
        throw new ShapeException(
            operation,
            ("cannot broadcast " + this + " with " + other)
                + (": axis " + axis + " is " + mine + " and " + theirs + ", and neither is 1"));
      }
      result[result.length + axis] = mine == 1 ? theirs : mine;
    }
    return new Shape(operation, result);
  }

  private int aligned(int axis) {
    return -axis > dims.length ? 1 : dims[dims.length + axis];
  }

  /** The strides of a row-major tensor of this shape: how many elements one step in each dim is. */
  int[] rowMajorStrides() {
    int[] strides = new int[dims.length];
    int stride = 1;
    for (int d = dims.length - 1; d >= 0; d--) {
      strides[d] = stride;
      stride *= Math.max(dims[d], 1);
    }
    return strides;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Shape && Arrays.equals(dims, ((Shape) other).dims);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(dims);
  }

  @Override
  public String toString() {
    return text(dims);
  }

  /** As torch prints a shape: {@code torch.Size([2, 3])}. */
  public String toTorchString() {
    return "torch.Size(" + Arrays.toString(dims) + ")";
  }

  /** Numbers as a shape prints them. */
  static String text(int[] dims) {
    StringBuilder text = new StringBuilder("(");
    for (int size : dims) {
      text.append(text.length() == 1 ? "" : ", ").append(size);
    }
    return text.append(')').toString();
  }
}
