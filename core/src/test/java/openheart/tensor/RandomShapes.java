package openheart.tensor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import openheart.random.Generator;

/** Seeded random shapes and tensors for tests of properties. */
final class RandomShapes {

  private static final int CASES = 60;

  private final Generator generator;

  private RandomShapes(long seed) {
    generator = new Generator(seed);
  }

  /** One source of shapes for each case; the seed is its name. */
  static Stream<Integer> seeds() {
    return IntStream.range(0, CASES).boxed();
  }

  static RandomShapes of(long seed) {
    return new RandomShapes(seed);
  }

  int upTo(int limit) {
    return generator.integers(0, limit, 1)[0];
  }

  /** Sizes 0 to 5, the 0 rare, of up to so many dims. */
  Shape shape(int maxDims) {
    int[] sizes = new int[upTo(maxDims + 1)];
    for (int d = 0; d < sizes.length; d++) {
      sizes[d] = upTo(12) == 0 ? 0 : 1 + upTo(5);
    }
    return Shape.of(sizes);
  }

  /** A shape that stretches to a given one: some dims 1, some in front left out. */
  Shape shrunk(Shape shape) {
    int left = upTo(shape.ndim() + 1);
    int[] sizes = new int[shape.ndim() - left];
    for (int d = 0; d < sizes.length; d++) {
      sizes[d] = upTo(3) == 0 ? 1 : shape.at(d + left);
    }
    return Shape.of(sizes);
  }

  /** Normal numbers, as a view with strides that are not row-major, an offset and gaps. */
  Tensor view(Shape shape) {
    int ndim = shape.ndim();
    List<Integer> order = new ArrayList<>();
    for (int d : generator.permutation(ndim)) {
      order.add(d);
    }
    int[] storage = new int[ndim];
    int[] back = new int[ndim];
    for (int d = 0; d < ndim; d++) {
      storage[d] = shape.at(order.get(d)) + 2;
      back[order.get(d)] = d;
    }
    Tensor x = Tensor.randn(generator, storage).permute(back);
    for (int d = 0; d < ndim; d++) {
      x = x.narrow(d, upTo(3), shape.at(d));
    }
    return x;
  }

  /** Whole numbers from 0 to below a limit. */
  Tensor whole(int limit, Shape shape) {
    return Tensor.randint(generator, 0, limit, shape.dims());
  }

  /** Another look at a tensor, by one operation or another. */
  Tensor step(Tensor x) {
    int ndim = x.ndim();
    int dim = ndim == 0 ? 0 : upTo(ndim);
    switch (upTo(ndim == 0 ? 3 : 10)) {
      case 0:
        return ndim < 5 ? x.unsqueeze(upTo(ndim + 1)) : x.squeeze();
      case 1:
        return x.numel() > 500 ? x.flatten() : x.unsqueeze(0).expand(stretched(x, 1 + upTo(3)));
      case 2:
        return x.squeeze(dim);
      case 3:
        return x.permute(generator.permutation(ndim));
      case 4:
        return x.transpose(dim, upTo(ndim));
      case 5:
        return x.size(dim) == 0 ? x.flatten() : x.select(dim, upTo(x.size(dim)));
      case 6:
        int start = upTo(x.size(dim) + 1);
        return x.narrow(dim, start, upTo(x.size(dim) - start + 1));
      case 7:
        return x.slice(dim, upTo(4) - 2, 2 + upTo(6), 1 + upTo(3));
      case 8:
        return x.flatten(dim, ndim - 1);
      default:
        return x.reshape(x.size(dim), x.numel() == 0 ? 0 : x.numel() / x.size(dim));
    }
  }

  private static int[] stretched(Tensor x, int times) {
    int[] sizes = new int[x.ndim() + 1];
    sizes[0] = times;
    System.arraycopy(x.shape.dims(), 0, sizes, 1, x.ndim());
    return sizes;
  }

  int[] dims(Shape shape) {
    int[] all = generator.permutation(shape.ndim());
    int[] some = java.util.Arrays.copyOf(all, upTo(all.length + 1));
    for (int i = 0; i < some.length; i++) {
      some[i] -= upTo(2) == 0 ? 0 : shape.ndim(); // by its negative name
    }
    return some;
  }
}
