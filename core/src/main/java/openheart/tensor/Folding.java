package openheart.tensor;

import java.util.Arrays;
import openheart.numeric.Parallel;

/**
 * Runs a reducer along the array: over rows where the reduced elements lie side by side, over
 * columns where the kept ones do, otherwise over a copy. The cuts depend on shapes only, so that
 * results are the same for any number of threads.
 */
final class Folding {

  /** Longest part of a row that is reduced at a time. */
  private static final int PIECE = 1 << 15;

  /** Rows shorter than this, and many to a result, are read from a copy. */
  private static final int SHORT_ROW = 16;

  /** Columns reduced at a time. */
  private static final int BAND = 1024;

  private static final double[] NO_CENTERS = {};

  private Folding() {}

  static double[] fold(Reducer reducer, ReductionPlan plan) {
    return fold(reducer, plan, NO_CENTERS);
  }

  /** One result for each output; the centers, one for each output or none, are for squares. */
  static double[] fold(Reducer reducer, ReductionPlan plan, double[] centers) {
    if (plan.count == 0 || plan.outputs == 0) {
      double[] results = new double[plan.outputs];
      Arrays.fill(results, reducer.nothing);
      return results;
    }
    Tensor x = plan.ordered;
    int row = sideBySide(x, plan.keptDims, x.ndim());
    if (row == plan.count || row >= SHORT_ROW) {
      return rows(reducer, plan, x, row, centers);
    }
    int band = sideBySide(x, 0, plan.keptDims);
    if (band >= SHORT_ROW) {
      return columns(reducer, plan, band, centers);
    }
    return rows(reducer, plan, x.cloned(), plan.count, centers);
  }

  /** How many elements of the last dims of a range lie side by side in the array. */
  private static int sideBySide(Tensor x, int fromDim, int toDim) {
    int length = 1;
    for (int d = toDim - 1; d >= fromDim; d--) {
      if (x.shape.at(d) != 1 && x.strides[d] != length) {
        break;
      }
      length *= x.shape.at(d);
    }
    return length;
  }

  private static double[] rows(
      Reducer reducer, ReductionPlan plan, Tensor x, int row, double[] centers) {
    int[] bases = ReductionPlan.places(x, 0, plan.keptDims, 1);
    int[] starts = ReductionPlan.places(x, plan.keptDims, x.ndim(), row);
    int piecesPerRow = (row - 1) / PIECE + 1;
    int pieces = starts.length * piecesPerRow;
    double[] parts = new double[bases.length * pieces];
    Parallel.range(
        parts.length,
        Blocks.GRAIN / Math.min(row, PIECE),
        (from, to) -> {
          for (int part = from; part < to; part++) {
            int output = part / pieces;
            int piece = part % pieces;
            int begin = piece % piecesPerRow * PIECE;
            int end = Math.min(row, begin + PIECE);
            int at = x.offset + bases[output] + starts[piece / piecesPerRow];
            double center = centers.length == 0 ? 0 : centers[output];
            parts[part] = reducer.row(x.data, at + begin, at + end, center);
          }
        });
    return joined(reducer, parts, pieces);
  }

  /** Joins each so many parts in a row, in order. */
  private static double[] joined(Reducer reducer, double[] parts, int each) {
    if (each == 1) {
      return parts;
    }
    double[] results = new double[parts.length / each];
    for (int i = 0; i < results.length; i++) {
      double result = parts[i * each];
      for (int p = 1; p < each; p++) {
        result = reducer.join(result, parts[i * each + p]);
      }
      results[i] = result;
    }
    return results;
  }

  private static double[] columns(
      Reducer reducer, ReductionPlan plan, int width, double[] centers) {
    Tensor x = plan.ordered;
    int[] bases = ReductionPlan.places(x, 0, plan.keptDims, width);
    int[] starts = ReductionPlan.places(x, plan.keptDims, x.ndim(), 1);
    int bandsPerBase = (width - 1) / BAND + 1;
    double[] results = new double[plan.outputs];
    Parallel.range(
        bases.length * bandsPerBase,
        (int) Math.max(1, (long) Blocks.GRAIN / ((long) Math.min(width, BAND) * plan.count)),
        (from, to) -> {
          Lanes lanes = new Lanes(Math.min(width, BAND));
          Reducer.Columns columns = new Reducer.Columns(x.data, starts, lanes);
          for (int band = from; band < to; band++) {
            int begin = band % bandsPerBase * BAND;
            int count = Math.min(width - begin, BAND);
            int base = band / bandsPerBase;
            int at = x.offset + bases[base] + begin;
            reducer.columns(columns, at, count, centers, results, base * width + begin);
          }
        });
    return results;
  }
}
