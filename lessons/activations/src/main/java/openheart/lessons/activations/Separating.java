package openheart.lessons.activations;

import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.tensor.Tensor;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/** XOR: what the best straight network makes of it, and what one bend does. */
final class Separating {

  private Separating() {}

  @Example
  static void straightXor(Output out) {
    double[][] cases = {{0, 0, 1}, {0, 1, 1}, {1, 0, 1}, {1, 1, 1}};
    RealMatrix inputs = new Array2DRowRealMatrix(cases);
    RealVector targets = new ArrayRealVector(new double[] {0, 1, 1, 0});
    RealMatrix normal = inputs.transpose().multiply(inputs);
    RealVector right = inputs.transpose().operate(targets);
    RealVector best = new LUDecomposition(normal).getSolver().solve(right);
    out.show(best.getEntry(0));
    out.show(best.getEntry(1));
    out.show(best.getEntry(2));
    RealVector outputs = inputs.operate(best);
    out.show(outputs.getEntry(0));
    out.show(outputs.getEntry(1));
    out.show(outputs.getEntry(2));
    out.show(outputs.getEntry(3));
    RealVector errors = outputs.subtract(targets);
    out.show(errors.dotProduct(errors) / 4);
  }

  @Example
  static void bentXor(Output out) {
    Tensor x = Tensor.of(new float[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}}); // (4, 2)
    Tensor weight1 = Tensor.of(new float[][] {{1, 1}, {1, 1}}); // (2, 2)
    Tensor bias1 = Tensor.of(0, -1); // (2)
    Tensor weight2 = Tensor.of(new float[][] {{1, -2}}); // (1, 2)
    Tensor sums = x.matmul(weight1.t()).add(bias1); // (4, 2)
    out.show(sums);
    Tensor hidden = sums.relu(); // (4, 2)
    out.show(hidden);
    out.show(hidden.matmul(weight2.t()));

    out.show(sums.matmul(weight2.t()));
    out.show(weight2.matmul(weight1));
    out.show(weight2.matmul(bias1));
  }
}
