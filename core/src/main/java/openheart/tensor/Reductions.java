package openheart.tensor;

/** Many elements made into one, over all dims or some. */
final class Reductions {

  private interface Reducer {
    double apply(float[] row);
  }

  private Reductions() {}

  static Tensor sum(Tensor x, boolean keepdim, int... dims) {
    return reduce("sum", x, keepdim, dims, Reductions::sum);
  }

  static Tensor mean(Tensor x, boolean keepdim, int... dims) {
    return reduce("mean", x, keepdim, dims, row -> sum(row) / row.length);
  }

  static Tensor var(Tensor x, int correction, boolean keepdim, int... dims) {
    return reduce("var", x, keepdim, dims, row -> var(row, correction));
  }

  static Tensor std(Tensor x, int correction, boolean keepdim, int... dims) {
    return reduce("std", x, keepdim, dims, row -> Math.sqrt(var(row, correction)));
  }

  static Tensor max(Tensor x, boolean keepdim, int... dims) {
    return reduce("max", x, keepdim, dims, row -> row[first(row, 1)]);
  }

  static Tensor min(Tensor x, boolean keepdim, int... dims) {
    return reduce("min", x, keepdim, dims, row -> row[first(row, -1)]);
  }

  static Tensor prod(Tensor x, boolean keepdim, int... dims) {
    return reduce("prod", x, keepdim, dims, Reductions::prod);
  }

  static int argmax(Tensor x) {
    return first(x.toArray(), 1);
  }

  static int argmin(Tensor x) {
    return first(x.toArray(), -1);
  }

  static Tensor argmax(Tensor x, boolean keepdim, int dim) {
    return reduce("argmax", x, keepdim, new int[] {dim}, row -> first(row, 1));
  }

  static Tensor argmin(Tensor x, boolean keepdim, int dim) {
    return reduce("argmin", x, keepdim, new int[] {dim}, row -> first(row, -1));
  }

  private static double sum(float[] row) {
    double sum = 0;
    for (float v : row) {
      sum += v;
    }
    return sum;
  }

  private static double prod(float[] row) {
    double prod = 1;
    for (float v : row) {
      prod *= v;
    }
    return prod;
  }

  private static double var(float[] row, int correction) {
    double mean = sum(row) / row.length;
    double sum = 0;
    for (float v : row) {
      sum += (v - mean) * (v - mean);
    }
    return sum / Math.max(0, row.length - correction);
  }

  private static int first(float[] row, int sign) {
    if (row.length == 0) {
      throw new ShapeException("max", "there is no element to choose from");
    }
    int best = 0;
    for (int i = 1; i < row.length && !Float.isNaN(row[best]); i++) {
      if (sign * row[i] > sign * row[best] || Float.isNaN(row[i])) {
        best = i;
      }
    }
    return best;
  }

  private static Tensor reduce(String op, Tensor x, boolean keepdim, int[] dims, Reducer reducer) {
    boolean[] gone = Dims.mask(op, dims, x.shape);
    int[] order = new int[x.ndim()];
    int[] kept = x.shape.dims();
    int n = 0;
    int outputs = 1;
    for (int d = 0; d < gone.length; d++) {
      if (!gone[d]) {
        order[n++] = d;
        outputs *= kept[d];
      }
    }
    int keptCount = n;
    int rowLength = 1;
    for (int d = 0; d < gone.length; d++) {
      if (gone[d]) {
        order[n++] = d;
        rowLength *= kept[d];
        kept[d] = 1;
      }
    }
    float[] data = Views.toArray(Views.permuted(x, order));
    float[] result = new float[outputs];
    float[] row = new float[rowLength];
    for (int i = 0; i < outputs; i++) {
      System.arraycopy(data, i * rowLength, row, 0, rowLength);
      result[i] = (float) reducer.apply(row);
    }
    int[] sizes = kept;
    if (!keepdim) {
      sizes = new int[keptCount];
      for (int i = 0; i < keptCount; i++) {
        sizes[i] = kept[order[i]];
      }
    }
    return new Tensor(result, Shape.of(sizes));
  }
}
