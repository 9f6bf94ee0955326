package openheart.tensor;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import openheart.random.Generator;

/**
 * Numbers in a grid of any number of dims: float32, in one array, seen through a shape, strides and
 * an offset. Names, meaning, random streams and printing are PyTorch's, unless a method says
 * otherwise.
 *
 * <ul>
 *   <li>A view shares the array of the tensor that it came from, and sees its changes. Only {@link
 *       #set}, {@link #copyFrom}, {@link #edit}, the fill methods and those named InPlace change
 *       numbers; every other operation makes a new array.
 *   <li>A dim may be negative: -1 is the last.
 *   <li>Operations on two tensors broadcast: aligned from the last axis, sizes must be equal or one
 *       of them 1; a missing axis counts as 1.
 *   <li>A shape, size, dim or index that does not fit is a {@link ShapeException}, which says why;
 *       a null is a NullPointerException, which says where.
 *   <li>Two tensors are equal as objects only if they are one; {@link #equal} compares numbers.
 * </ul>
 *
 * <pre>{@code
 * Tensor x = Tensor.of(new float[][] {{1, 2, 3}, {4, 5, 6}}); // (2, 3)
 * Tensor means = x.mean(true, 1); // (2, 1)
 * x.sub(means); // -> tensor([[-1.,  0.,  1.],
 * //            [-1.,  0.,  1.]])
 * }</pre>
 */
public class Tensor {

  final float[] data;
  final Shape shape;
  final int[] strides;
  final int offset;

  /** Counts the changes of the array, for gradients that need the numbers as they were. */
  final Version version;

  /** The operation that made it, or null for a leaf. */
  Node gradFn;

  private boolean requiresGrad;
  private Tensor grad;

  private Tensor(float[] data, Shape shape, int[] strides, int offset, Version version) {
    this.data = data;
    this.shape = shape;
    this.strides = strides;
    this.offset = offset;
    this.version = version;
  }

  /** A row-major tensor over an array that nobody else keeps. */
  Tensor(float[] data, Shape shape) {
    this(data, shape, shape.rowMajorStrides(), 0, new Version());
  }

  /**
   * A leaf over the same numbers, for subclasses that are tensors with a meaning.
   *
   * @param source shares its array
   */
  protected Tensor(Tensor source) {
    this(source.data, source.shape, source.strides, source.offset, source.version);
  }

  /** The same array under other sizes, without history. Nothing is copied or checked. */
  Tensor viewAs(Shape shape, int[] strides, int offset) {
    return new Tensor(data, shape, strides, offset, version);
  }

  // ---- Creation ----

  /** A row of numbers, copied. Shape: (n). */
  public static Tensor of(float... values) {
    return Creation.of(values);
  }

  /** A matrix, copied; rows of equal length. Shape: (rows, columns). */
  public static Tensor of(float[][] values) {
    return Creation.of(values);
  }

  /** Matrices of equal shape, copied. Shape: (matrices, rows, columns). */
  public static Tensor of(float[][][] values) {
    return Creation.of(values);
  }

  /** A grid of four dims, copied. */
  public static Tensor of(float[][][][] values) {
    return Creation.of(values);
  }

  /** Numbers in row-major order, copied, in a shape of as many elements. */
  public static Tensor of(Shape shape, float[] values) {
    return Creation.of(shape, values);
  }

  /** A single number. Shape: (). */
  public static Tensor scalar(float value) {
    return Creation.full("scalar", value, Shape.of());
  }

  /** Zeros in the given sizes. */
  public static Tensor zeros(int... sizes) {
    return Creation.full("zeros", 0, Shape.of("zeros", sizes));
  }

  /** Ones in the given sizes. */
  public static Tensor ones(int... sizes) {
    return Creation.full("ones", 1, Shape.of("ones", sizes));
  }

  /** One number everywhere, in the given sizes. */
  public static Tensor full(float value, int... sizes) {
    return Creation.full("full", value, Shape.of("full", sizes));
  }

  /** 0, 1, ... n - 1. Shape: (n). */
  public static Tensor arange(int n) {
    return Creation.arange(0, n, 1);
  }

  /** From start in steps, before end. Shape: (ceil((end - start) / step)). */
  public static Tensor arange(double start, double end, double step) {
    return Creation.arange(start, end, step);
  }

  /** n numbers from start to end, both included, equally far apart. Shape: (n). */
  public static Tensor linspace(double start, double end, int n) {
    return Creation.linspace(start, end, n);
  }

  /** Ones on the diagonal, zeros elsewhere. Shape: (n, n). */
  public static Tensor eye(int n) {
    return Creation.eye(n, n);
  }

  /** Ones on the diagonal, zeros elsewhere. Shape: (n, m). */
  public static Tensor eye(int n, int m) {
    return Creation.eye(n, m);
  }

  /** Zeros in the shape of another tensor. */
  public static Tensor zerosLike(Tensor other) {
    return Creation.like("zerosLike", 0, other);
  }

  /** Ones in the shape of another tensor. */
  public static Tensor onesLike(Tensor other) {
    return Creation.like("onesLike", 1, other);
  }

  /** One number everywhere, in the shape of another tensor. */
  public static Tensor fullLike(Tensor other, float value) {
    return Creation.like("fullLike", value, other);
  }

  /** Uniform numbers in [0, 1) from the global generator. */
  public static Tensor rand(int... sizes) {
    return rand(Generator.global(), sizes);
  }

  /** Uniform numbers in [0, 1). */
  public static Tensor rand(Generator generator, int... sizes) {
    return Creation.rand(generator, Shape.of("rand", sizes));
  }

  /** Normal numbers of mean 0 and standard deviation 1 from the global generator. */
  public static Tensor randn(int... sizes) {
    return randn(Generator.global(), sizes);
  }

  /** Normal numbers of mean 0 and standard deviation 1. */
  public static Tensor randn(Generator generator, int... sizes) {
    return Creation.randn(generator, Shape.of("randn", sizes));
  }

  /** Integers from low to high - 1 from the global generator. */
  public static Tensor randint(int low, int high, int... sizes) {
    return randint(Generator.global(), low, high, sizes);
  }

  /**
   * Integers from low to high - 1, in float32.
   *
   * @throws IllegalArgumentException if there are none, or not all are exact: beyond 2^24
   */
  public static Tensor randint(Generator generator, int low, int high, int... sizes) {
    return Creation.randint(generator, low, high, Shape.of("randint", sizes));
  }

  /** The numbers 0 to n - 1 in random order, from the global generator. Shape: (n). */
  public static Tensor randperm(int n) {
    return randperm(Generator.global(), n);
  }

  /** The numbers 0 to n - 1 in random order, in float32. Shape: (n). */
  public static Tensor randperm(Generator generator, int n) {
    return Creation.randperm(generator, n);
  }

  /** Starts the global generator's stream again from a seed; see {@link Generator#manualSeed}. */
  public static void manualSeed(long seed) {
    Generator.global().manualSeed(seed);
  }

  // ---- What it is ----

  /** Its shape. */
  public Shape shape() {
    return shape;
  }

  /** How many elements of the array one step in each dim is, in a new array. */
  public int[] strides() {
    return strides.clone();
  }

  /** Where in the array its first element is. */
  public int storageOffset() {
    return offset;
  }

  /** The size of one dim; -1 is the last. */
  public int size(int dim) {
    return shape.size(dim);
  }

  /** The number of dims. */
  public int ndim() {
    return shape.ndim();
  }

  /** The number of elements. */
  public int numel() {
    return shape.numel();
  }

  /** Whether its elements stand in the array without gaps, in row-major order. */
  public boolean isContiguous() {
    return Access.isContiguous(this);
  }

  /** Whether both are views of one array. */
  public boolean sharesStorageWith(Tensor other) {
    return data == Objects.requireNonNull(other, "sharesStorageWith: the other is null").data;
  }

  /** One element; as many indices as dims, negative ones counted from the end. */
  public float get(int... index) {
    return data[Access.position("get", this, index)];
  }

  /** Changes one element, in every view of the same array too. */
  public void set(float value, int... index) {
    int position = Access.position("set", this, index);
    changed("set");
    data[position] = value;
  }

  /**
   * Takes over the numbers of another tensor, broadcast to its own shape (torch.copy_); returns
   * itself.
   */
  public Tensor copyFrom(Tensor other) {
    return Access.copyFrom(this, other);
  }

  /** The number in a tensor of one element. */
  public float item() {
    return Access.item(this);
  }

  /** The numbers in row-major order, in a new array. */
  public float[] toArray() {
    return Access.toArray(this);
  }

  /** Whether shape and every number are the same; NaN is not equal to itself, 0 equals -0. */
  public boolean equal(Tensor other) {
    return Comparison.equal(this, other);
  }

  /** Whether numbers differ by at most 1e-8 + 1e-5 * |other|, shapes broadcast; NaN never. */
  public boolean allclose(Tensor other) {
    return Comparison.allclose(this, other, 1e-5, 1e-8, false);
  }

  /**
   * Whether numbers differ by at most atol + rtol * |other|, shapes broadcast; infinities only if
   * they are the same.
   *
   * @param rtol not negative
   * @param atol not negative
   * @param equalNan whether two NaN count as close
   */
  public boolean allclose(Tensor other, double rtol, double atol, boolean equalNan) {
    return Comparison.allclose(this, other, rtol, atol, equalNan);
  }

  // ---- Views ----

  /** The same numbers in other sizes, not copied; one size may be -1 and is worked out. */
  public Tensor view(int... sizes) {
    return Reshaping.view(this, sizes);
  }

  /** As {@link #view} where that is possible, otherwise of a copy. */
  public Tensor reshape(int... sizes) {
    return Reshaping.reshape(this, sizes);
  }

  /** With a dim of size 1 put in at a place; -1 is after the last. */
  public Tensor unsqueeze(int dim) {
    return Views.unsqueeze(this, dim);
  }

  /** Without its dims of size 1. */
  public Tensor squeeze() {
    return Views.squeeze(this);
  }

  /** Without one dim if its size is 1, otherwise unchanged. */
  public Tensor squeeze(int dim) {
    return Views.squeeze(this, dim);
  }

  /** With two dims exchanged. */
  public Tensor transpose(int dim0, int dim1) {
    return Views.transpose(this, dim0, dim1);
  }

  /** A matrix with rows and columns exchanged; fewer dims unchanged. */
  public Tensor t() {
    return Views.t(this);
  }

  /** With its dims in another order. */
  public Tensor permute(int... dims) {
    return Views.permute(this, dims);
  }

  /** With dims of size 1 stretched, not copied: their stride is 0; -1 leaves a size as it is. */
  public Tensor expand(int... sizes) {
    return Views.expand(this, sizes);
  }

  /** One slice of a dim, which is gone from the result. */
  public Tensor select(int dim, int index) {
    return Slicing.select(this, dim, index);
  }

  /** A part of a dim: length elements from start on. */
  public Tensor narrow(int dim, int start, int length) {
    return Slicing.narrow(this, dim, start, length);
  }

  /** A part of a dim, from start to before end; see the one with steps. */
  public Tensor slice(int dim, int start, int end) {
    return Slicing.slice(this, dim, start, end, 1);
  }

  /**
   * Elements of a dim from start to before end, in steps: Python's {@code x[start:end:step]}. A
   * negative start or end is counted from the dim's end, one beyond the dim is cut to it.
   */
  public Tensor slice(int dim, int start, int end, int step) {
    return Slicing.slice(this, dim, start, end, step);
  }

  /** Parts of one size along a dim, the last one perhaps smaller. */
  public List<Tensor> split(int size, int dim) {
    return Slicing.split(this, size, dim);
  }

  /** As many parts along a dim, or fewer, all but the last of one size. */
  public List<Tensor> chunk(int chunks, int dim) {
    return Slicing.chunk(this, chunks, dim);
  }

  /** The diagonal of a matrix; of more dims, that of the first two, as the last dim. */
  public Tensor diagonal() {
    return Diagonals.diagonal(this, 0, 0, 1);
  }

  /**
   * The elements whose index in dim2 is that in dim1 plus an offset, as a view; the diagonal is the
   * last dim of the result, and the two dims are gone.
   */
  public Tensor diagonal(int offset, int dim1, int dim2) {
    return Diagonals.diagonal(this, offset, dim1, dim2);
  }

  /** In one dim, copied only where that needs it. Shape: (numel). */
  public Tensor flatten() {
    return Reshaping.flatten(this, 0, -1);
  }

  /** With the dims from one to another joined; as {@link #reshape}, itself if they are one. */
  public Tensor flatten(int startDim, int endDim) {
    return Reshaping.flatten(this, startDim, endDim);
  }

  /** Itself if contiguous, otherwise a row-major copy. */
  public Tensor contiguous() {
    return isContiguous() ? this : cloned();
  }

  /** A row-major copy; gradients go through it (torch.clone). */
  public Tensor cloned() {
    return Reshaping.cloned(this);
  }

  /** Copied side by side: as many times in each dim as said, new dims in front. */
  public Tensor repeat(int... times) {
    return Reshaping.repeat(this, times);
  }

  // ---- Joins and indices ----

  /** Side by side along dim 0; see {@link #cat(List, int)}. */
  public static Tensor cat(Tensor... tensors) {
    return Joining.cat(Joining.list("cat", tensors), 0);
  }

  /**
   * Side by side along a dim that is there; the other dims are equal. Like torch's, it passes over
   * tensors of shape (0).
   */
  public static Tensor cat(List<? extends Tensor> tensors, int dim) {
    return Joining.cat(tensors, dim);
  }

  /** One behind the other along a new dim 0. */
  public static Tensor stack(Tensor... tensors) {
    return Joining.stack(Joining.list("stack", tensors), 0);
  }

  /** One behind the other along a new dim; all of one shape. -1 is the last of the result. */
  public static Tensor stack(List<? extends Tensor> tensors, int dim) {
    return Joining.stack(tensors, dim);
  }

  /** Side by side, as columns are: {@link #cat} along dim 1, or 0 of rows and numbers. */
  public static Tensor hstack(Tensor... tensors) {
    return Joining.hstack(Joining.list("hstack", tensors));
  }

  /** One under the other, as rows are: {@link #cat} along dim 0, a row being a matrix of one. */
  public static Tensor vstack(Tensor... tensors) {
    return Joining.vstack(Joining.list("vstack", tensors));
  }

  /**
   * One element of a dim for each index: {@code result[i][j] = this[i][index[i][j]]} along dim 1.
   * Gradients of an element that is taken several times add up.
   *
   * @param index whole numbers from 0 on, in float32; as many dims as this, and in each but dim no
   *     more elements
   * @return in the shape of index
   */
  public Tensor gather(int dim, Tensor index) {
    return Indexing.gather(this, dim, index);
  }

  /**
   * Slices of a dim by their indices, in that order, copied; one may be taken several times.
   *
   * @param index each from 0 to before the dim's size; unlike in {@link #select}, none negative
   */
  public Tensor indexSelect(int dim, int... index) {
    return Indexing.indexSelect(this, dim, index);
  }

  /** As {@link #indexSelect(int, int...)}, by a row of whole numbers. */
  public Tensor indexSelect(int dim, Tensor index) {
    return Indexing.indexSelect(this, dim, index);
  }

  // ---- Elementwise ----

  /** Sum of two tensors, broadcast. */
  public Tensor add(Tensor other) {
    return Elementwise.add(this, other);
  }

  /** Difference of two tensors, broadcast. */
  public Tensor sub(Tensor other) {
    return Elementwise.sub(this, other);
  }

  /** Product of two tensors, element by element, broadcast. */
  public Tensor mul(Tensor other) {
    return Elementwise.mul(this, other);
  }

  /** Quotient of two tensors, broadcast. */
  public Tensor div(Tensor other) {
    return Elementwise.div(this, other);
  }

  /** The greater of two, element by element, broadcast; NaN if either is. */
  public Tensor maximum(Tensor other) {
    return Elementwise.maximum(this, other);
  }

  /** The smaller of two, element by element, broadcast; NaN if either is. */
  public Tensor minimum(Tensor other) {
    return Elementwise.minimum(this, other);
  }

  /** Plus a number. */
  public Tensor add(float value) {
    return Elementwise.add(this, scalar(value));
  }

  /** Minus a number. */
  public Tensor sub(float value) {
    return Elementwise.sub(this, scalar(value));
  }

  /** A number minus this: {@code x.rsub(1)} is 1 - x. */
  public Tensor rsub(float value) {
    return Elementwise.rsub(this, value);
  }

  /** Times a number. */
  public Tensor mul(float value) {
    return Elementwise.mul(this, scalar(value));
  }

  /** Divided by a number. */
  public Tensor div(float value) {
    return Elementwise.div(this, scalar(value));
  }

  /** With the sign changed. */
  public Tensor neg() {
    return Elementwise.neg(this);
  }

  /** Without the sign. Gradient at 0: 0. */
  public Tensor abs() {
    return Elementwise.abs(this);
  }

  /** 1, -1 or 0; like torch, 0 for NaN. Gradient: 0. */
  public Tensor sign() {
    return Elementwise.sign(this);
  }

  /** The whole number at or below each element. Gradient: 0. */
  public Tensor floor() {
    return Elementwise.floor(this);
  }

  /** The whole number at or above each element. Gradient: 0. */
  public Tensor ceil() {
    return Elementwise.ceil(this);
  }

  /** The nearest whole number, the even one of two as near. Gradient: 0. */
  public Tensor round() {
    return Elementwise.round(this);
  }

  /** 1 divided by each element. */
  public Tensor reciprocal() {
    return Elementwise.reciprocal(this);
  }

  /** Square root; NaN for negative numbers. */
  public Tensor sqrt() {
    return Elementwise.sqrt(this);
  }

  /** Times itself. */
  public Tensor square() {
    return Elementwise.square(this);
  }

  /** To a power; NaN for a negative number to a power that is not whole. */
  public Tensor pow(float exponent) {
    return Elementwise.pow(this, exponent);
  }

  /** Each element to the power of another's, broadcast. */
  public Tensor pow(Tensor exponent) {
    return Elementwise.pow(this, exponent);
  }

  /** e to the power of each element. */
  public Tensor exp() {
    return Elementwise.exp(this);
  }

  /** Natural logarithm; -inf at 0, NaN below. */
  public Tensor log() {
    return Elementwise.log(this);
  }

  /** Sine of an angle in radians. */
  public Tensor sin() {
    return Elementwise.sin(this);
  }

  /** Cosine of an angle in radians. */
  public Tensor cos() {
    return Elementwise.cos(this);
  }

  /** Held between two numbers; max where min is above it. Gradient: 1 inside and on the borders. */
  public Tensor clamp(float min, float max) {
    return Elementwise.clamp(this, min, max);
  }

  /** The number, where an element is below it. Gradient on the border: 1, unlike relu's. */
  public Tensor clampMin(float min) {
    return Elementwise.clampMin(this, min);
  }

  /** The number, where an element is above it. Gradient on the border: 1. */
  public Tensor clampMax(float max) {
    return Elementwise.clampMax(this, max);
  }

  // ---- Activations ----

  /** The greater of each element and 0. Gradient at 0: 0. */
  public Tensor relu() {
    return Activations.relu(this);
  }

  /** Each element, times the slope if it is negative. Gradient at 0: the slope. */
  public Tensor leakyRelu(float slope) {
    return Activations.leakyRelu(this, slope);
  }

  /** x above 0, alpha (e^x - 1) below (Clevert et al., 2015). */
  public Tensor elu(float alpha) {
    return Activations.elu(this, alpha);
  }

  /** x times the chance that a standard normal number is below it (Hendrycks and Gimpel, 2016). */
  public Tensor gelu() {
    return Activations.gelu(this);
  }

  /** {@link #gelu} by its usual approximation with tanh (torch's approximate="tanh"). */
  public Tensor geluTanh() {
    return Activations.geluTanh(this);
  }

  /** x times its sigmoid. */
  public Tensor silu() {
    return Activations.silu(this);
  }

  /** 1 / (1 + e^-x). */
  public Tensor sigmoid() {
    return Activations.sigmoid(this);
  }

  /** Logarithm of the sigmoid, exact where the sigmoid itself would be 0. */
  public Tensor logSigmoid() {
    return Activations.logSigmoid(this);
  }

  /** Hyperbolic tangent. */
  public Tensor tanh() {
    return Activations.tanh(this);
  }

  /** log(1 + e^x), which is x for large x. */
  public Tensor softplus() {
    return Activations.softplus(this);
  }

  // ---- Comparisons, broadcast. Unlike torch's, which are bool, their results are float32: 1 for
  // true and 0 for false. They have no gradient. ----

  /** Whether greater. */
  public Tensor gt(Tensor other) {
    return Comparison.gt(this, other);
  }

  /** Whether greater or equal. */
  public Tensor ge(Tensor other) {
    return Comparison.ge(this, other);
  }

  /** Whether less. */
  public Tensor lt(Tensor other) {
    return Comparison.lt(this, other);
  }

  /** Whether less or equal. */
  public Tensor le(Tensor other) {
    return Comparison.le(this, other);
  }

  /** Whether equal, element by element; for one answer see {@link #equal}. */
  public Tensor eq(Tensor other) {
    return Comparison.eq(this, other);
  }

  /** Whether different; NaN is different from itself. */
  public Tensor ne(Tensor other) {
    return Comparison.ne(this, other);
  }

  /** Whether greater than a number. */
  public Tensor gt(float value) {
    return Comparison.gt(this, scalar(value));
  }

  /** Whether greater than or equal to a number. */
  public Tensor ge(float value) {
    return Comparison.ge(this, scalar(value));
  }

  /** Whether less than a number. */
  public Tensor lt(float value) {
    return Comparison.lt(this, scalar(value));
  }

  /** Whether less than or equal to a number. */
  public Tensor le(float value) {
    return Comparison.le(this, scalar(value));
  }

  /** Whether equal to a number. */
  public Tensor eq(float value) {
    return Comparison.eq(this, scalar(value));
  }

  /** Whether different from a number. */
  public Tensor ne(float value) {
    return Comparison.ne(this, scalar(value));
  }

  /** Whether not a number. */
  public Tensor isnan() {
    return Comparison.isnan(this);
  }

  /** Whether inf or -inf. */
  public Tensor isinf() {
    return Comparison.isinf(this);
  }

  /** Whether neither infinite nor NaN. */
  public Tensor isfinite() {
    return Comparison.isfinite(this);
  }

  /** Elements of x where the condition is not 0, of y where it is; all three broadcast. */
  public static Tensor where(Tensor condition, Tensor x, Tensor y) {
    return Comparison.where(condition, x, y);
  }

  // ---- Products ----

  /**
   * Matrix product, with torch's rules: (n) by (n) is a number, (n, k) by (k, m) is (n, m), (n, k)
   * by (k) is (n), (k) by (k, m) is (m); dims in front are batches and broadcast.
   */
  public Tensor matmul(Tensor other) {
    return MatMul.matmul(this, other);
  }

  /**
   * This plus a matrix product, in one pass (torch.addmm): what a linear layer with a bias is.
   * Shape: broadcasts to (n, m), plus (n, k) by (k, m).
   */
  public Tensor addmm(Tensor left, Tensor right) {
    return MatMul.addmm(this, left, right);
  }

  /** The sum of a matrix's diagonal. Shape: (). */
  public Tensor trace() {
    return Diagonals.trace(this);
  }

  /**
   * Products and sums in one notation, by Einstein: in {@code "ik,kj->ij"} each operand's axes are
   * named by letters, those of the result stand after the arrow, and the product of the operands is
   * summed over all others (this is the matrix product). A letter twice in an operand takes a
   * diagonal, {@code ...} stands for axes without a name, which broadcast, and without an arrow the
   * result has the letters that stand once, capitals first, in alphabetical order.
   *
   * <p>A single operand that is not summed gives a view. Of more than two, the cheapest pair is
   * multiplied first; see {@link EinsumEquation#plan}. Unlike torch.einsum, it always looks for
   * that order, and lists of numbers in place of an equation are not taken.
   *
   * <p>Source: A. Einstein, The Foundation of the General Theory of Relativity (1916), section 5.
   */
  public static Tensor einsum(String equation, Tensor... operands) {
    return Einsum.einsum(equation, operands);
  }

  // ---- Reductions: over the named dims, or over all if none is named. A reduced dim is gone from
  // the result, or stays with size 1 if keepdim. ----

  /** Sum; 0 of nothing. Each element gets the gradient of its sum. */
  public Tensor sum(int... dims) {
    return Reductions.sum(this, false, dims);
  }

  /** Sum; 0 of nothing. Each element gets the gradient of its sum. */
  public Tensor sum(boolean keepdim, int... dims) {
    return Reductions.sum(this, keepdim, dims);
  }

  /** Mean; NaN of nothing. Gradient: g / n. */
  public Tensor mean(int... dims) {
    return Reductions.mean(this, false, dims);
  }

  /** Mean; NaN of nothing. Gradient: g / n. */
  public Tensor mean(boolean keepdim, int... dims) {
    return Reductions.mean(this, keepdim, dims);
  }

  /** Variance, dividing by n - 1; NaN of one number. Gradient: 2 g (x - mean) / (n - 1). */
  public Tensor var(int... dims) {
    return Reductions.var(this, 1, false, dims);
  }

  /** Variance, dividing by n - 1. */
  public Tensor var(boolean keepdim, int... dims) {
    return Reductions.var(this, 1, keepdim, dims);
  }

  /** Variance, dividing by n - correction: 0 for all there is, 1 for a sample. */
  public Tensor var(int correction, boolean keepdim, int... dims) {
    return Reductions.var(this, correction, keepdim, dims);
  }

  /**
   * Standard deviation: the root of the variance that divides by n - 1. Gradient: g (x - mean) /
   * (std (n - 1)), and 0 where std is.
   */
  public Tensor std(int... dims) {
    return Reductions.std(this, 1, false, dims);
  }

  /** Standard deviation, dividing by n - 1. */
  public Tensor std(boolean keepdim, int... dims) {
    return Reductions.std(this, 1, keepdim, dims);
  }

  /** Standard deviation, dividing by n - correction: 0 for all there is, 1 for a sample. */
  public Tensor std(int correction, boolean keepdim, int... dims) {
    return Reductions.std(this, correction, keepdim, dims);
  }

  /**
   * Greatest element, NaN if there is one. Equal ones share the gradient. Unlike torch.max, values
   * only (torch.amax); see {@link #maxWithIndices}.
   */
  public Tensor max(int... dims) {
    return Extremes.max(this, false, dims);
  }

  /** Greatest element, NaN if there is one; as {@link #max(int...)}. */
  public Tensor max(boolean keepdim, int... dims) {
    return Extremes.max(this, keepdim, dims);
  }

  /**
   * Smallest element, NaN if there is one. Equal ones share the gradient. Unlike torch.min, values
   * only (torch.amin); see {@link #minWithIndices}.
   */
  public Tensor min(int... dims) {
    return Extremes.min(this, false, dims);
  }

  /** Smallest element, NaN if there is one; as {@link #min(int...)}. */
  public Tensor min(boolean keepdim, int... dims) {
    return Extremes.min(this, keepdim, dims);
  }

  /** Greatest elements along a dim with their indices; only those get the gradient (torch.max). */
  public Extreme maxWithIndices(int dim) {
    return Extremes.maxWithIndices(this, false, dim);
  }

  /** Greatest elements along a dim with their indices; only those get the gradient (torch.max). */
  public Extreme maxWithIndices(boolean keepdim, int dim) {
    return Extremes.maxWithIndices(this, keepdim, dim);
  }

  /** Smallest elements along a dim with their indices; only those get the gradient (torch.min). */
  public Extreme minWithIndices(int dim) {
    return Extremes.minWithIndices(this, false, dim);
  }

  /** Smallest elements along a dim with their indices; only those get the gradient (torch.min). */
  public Extreme minWithIndices(boolean keepdim, int dim) {
    return Extremes.minWithIndices(this, keepdim, dim);
  }

  /**
   * Product; 1 of nothing. Gradient: g times the product of the others, which is exact for zeros
   * too. Unlike torch.prod, over any number of dims.
   */
  public Tensor prod(int... dims) {
    return Reductions.prod(this, false, dims);
  }

  /** Product; 1 of nothing; as {@link #prod(int...)}. */
  public Tensor prod(boolean keepdim, int... dims) {
    return Reductions.prod(this, keepdim, dims);
  }

  /** Length: the root of the sum of squares. Gradient: g x / norm, and 0 where norm is. */
  public Tensor norm(int... dims) {
    return Norms.norm(this, 2, false, dims);
  }

  /** Length: the root of the sum of squares; as {@link #norm(int...)}. */
  public Tensor norm(boolean keepdim, int... dims) {
    return Norms.norm(this, 2, keepdim, dims);
  }

  /**
   * p-norm: the p-th root of the sum of |x|^p. For p = inf the greatest |x|, for -inf the smallest,
   * for 0 the number of those that are not 0 (torch.linalg.vector_norm).
   */
  public Tensor norm(double p, boolean keepdim, int... dims) {
    return Norms.norm(this, p, keepdim, dims);
  }

  /** Sums of all elements of a dim up to each, and with it. */
  public Tensor cumsum(int dim) {
    return Cumulative.cumsum(this, dim);
  }

  /**
   * log(sum(exp(x))), without overflow; -inf of nothing. Gradient: g softmax(x). Unlike
   * torch.logsumexp, over all dims if none is named.
   */
  public Tensor logsumexp(int... dims) {
    return Softmax.logsumexp(this, false, dims);
  }

  /** log(sum(exp(x))), without overflow; as {@link #logsumexp(int...)}. */
  public Tensor logsumexp(boolean keepdim, int... dims) {
    return Softmax.logsumexp(this, keepdim, dims);
  }

  /**
   * exp(x) / sum(exp(x)) along a dim, without overflow: positive numbers that sum to 1; NaN where
   * inf or nothing but -inf is. Gradient, with y the result: y (g - sum(g y)). Source: J. Bridle
   * (1990).
   */
  public Tensor softmax(int dim) {
    return Softmax.softmax(this, dim);
  }

  /** log(softmax(x)) along a dim, exact where softmax is 0. Gradient: g - softmax(x) sum(g). */
  public Tensor logSoftmax(int dim) {
    return Softmax.logSoftmax(this, dim);
  }

  /** Row-major index of the first greatest element; of the first NaN if there is one. */
  public int argmax() {
    return Arg.max(this);
  }

  /** Row-major index of the first smallest element; of the first NaN if there is one. */
  public int argmin() {
    return Arg.min(this);
  }

  /** Index of the first greatest element along a dim. Unlike torch's, in float32. */
  public Tensor argmax(boolean keepdim, int dim) {
    return Arg.max(this, keepdim, dim);
  }

  /** Index of the first smallest element along a dim. Unlike torch's, in float32. */
  public Tensor argmin(boolean keepdim, int dim) {
    return Arg.min(this, keepdim, dim);
  }

  // ---- Changes in place: of itself, and of every view of the same array. Another tensor is
  // broadcast to this one's shape; one that requires grad is refused outside noGrad. ----

  /**
   * Lets code change its numbers in place: it gets them in row-major order, and what it leaves
   * there is taken over. The array may be the tensor's own: it is not to be kept.
   */
  public void edit(Consumer<float[]> change) {
    Access.edit(this, change);
  }

  /** Takes over one number everywhere (torch.fill_); returns itself. */
  public Tensor fill(float value) {
    return InPlace.fill(this, value);
  }

  /** Adds a tensor to itself (torch.add_); returns itself. */
  public Tensor addInPlace(Tensor other) {
    return InPlace.run("addInPlace", BinaryKernels.ADD, this, other);
  }

  /** Adds a number to itself; returns itself. */
  public Tensor addInPlace(float value) {
    return addInPlace(scalar(value));
  }

  /** Takes a tensor from itself (torch.sub_); returns itself. */
  public Tensor subInPlace(Tensor other) {
    return InPlace.run("subInPlace", BinaryKernels.SUB, this, other);
  }

  /** Takes a number from itself; returns itself. */
  public Tensor subInPlace(float value) {
    return subInPlace(scalar(value));
  }

  /** Multiplies itself by a tensor (torch.mul_); returns itself. */
  public Tensor mulInPlace(Tensor other) {
    return InPlace.run("mulInPlace", BinaryKernels.MUL, this, other);
  }

  /** Multiplies itself by a number; returns itself. */
  public Tensor mulInPlace(float value) {
    return mulInPlace(scalar(value));
  }

  // ---- Random numbers in place ----

  /** Fills itself with uniform numbers in [from, to), in the array's order; returns itself. */
  public Tensor fillUniform(Generator generator, double from, double to) {
    return RandomFill.uniform(this, generator, from, to);
  }

  /** Fills itself with normal numbers, in the array's order; returns itself. */
  public Tensor fillNormal(Generator generator, double mean, double std) {
    return RandomFill.normal(this, generator, mean, std);
  }

  /** Fills itself with 1 by a chance of p and 0 otherwise; two words each; returns itself. */
  public Tensor fillBernoulli(Generator generator, double p) {
    return RandomFill.bernoulli(this, generator, p);
  }

  /** 1 by the chance that each element says, 0 otherwise; one word each (torch.bernoulli). */
  public Tensor bernoulli(Generator generator) {
    return RandomFill.bernoulli(this, generator);
  }

  // ---- Gradients ----

  /** Whether backward computes a gradient for it: a leaf that was told to, or made from one. */
  public boolean requiresGrad() {
    return requiresGrad || gradFn != null;
  }

  /** Says whether a leaf is to have a gradient; returns itself (torch.requires_grad_). */
  public Tensor requiresGrad(boolean requires) {
    if (gradFn != null && !requires) {
      throw new IllegalStateException(
          "requiresGrad: only a leaf can do without, this was made by "
              + gradFn.name()
              + "; use detach()");
    }
    requiresGrad = requires && gradFn == null;
    return this;
  }

  /** Whether no remembered operation made it. */
  public boolean isLeaf() {
    return gradFn == null;
  }

  /** The operation that made it, if that is remembered. */
  public Optional<Node> gradFn() {
    return Optional.ofNullable(gradFn);
  }

  /** Computes the gradient of this one number by every leaf, adding to those that are there. */
  public void backward() {
    Backward.from(this);
  }

  /** As {@link #backward()}, from any shape, given the gradient of each of its elements. */
  public void backward(Tensor gradient) {
    Backward.from(this, gradient, false);
  }

  /** As {@link #backward(Tensor)}; if the graph is retained, it can be gone through again. */
  public void backward(Tensor gradient, boolean retainGraph) {
    Backward.from(this, gradient, retainGraph);
  }

  /** Makes backward keep the gradient of this inner result too; returns itself. */
  public Tensor retainGrad() {
    if (!requiresGrad()) {
      throw new IllegalStateException("retainGrad: this tensor has no gradient to retain");
    }
    gradFn().ifPresent(node -> node.retainFor(this));
    return this;
  }

  /** Whether backward has left a gradient here. */
  public boolean hasGrad() {
    return grad != null;
  }

  /**
   * The gradient that has gathered here, in this tensor's shape.
   *
   * @throws IllegalStateException if there is none
   */
  public Tensor grad() {
    if (grad == null) {
      throw new IllegalStateException(
          "grad: no gradient has come to this tensor; "
              + (gradFn != null
                  ? "it is no leaf: call retainGrad() before backward"
                  : requiresGrad
                      ? "call backward() on a result made from it"
                      : "call requiresGrad(true) before the forward pass"));
    }
    return grad;
  }

  /** Forgets its gradient (torch.zero_grad, whose default is to forget too). */
  public void zeroGrad() {
    grad = null;
  }

  /** The same numbers, not copied, without history: a constant for gradients. */
  public Tensor detach() {
    return viewAs(shape, strides, offset);
  }

  /** Adds to its gradient. */
  void accumulate(Tensor part) {
    grad = grad == null ? part : grad.add(part);
  }

  /** Notes that an operation is about to change numbers in place, or refuses it. */
  void changed(String operation) {
    if (requiresGrad() && Autograd.isGradEnabled()) {
      throw new IllegalStateException(
          operation
              + ": this tensor requires grad, and a change in place would be missing from its "
              + "gradients; make it inside Autograd.noGrad(() -> ...), or change a copy");
    }
    version.count++;
  }

  // ---- Printing ----

  /** As torch prints it with the given options. */
  public String toString(PrintOptions options) {
    return Printing.print(this, options);
  }

  /** As torch prints it: {@code tensor([[1., 2.], [3., 4.]])}, at most 80 columns wide. */
  @Override
  public String toString() {
    return Printing.print(this, PrintOptions.DEFAULT);
  }
}
