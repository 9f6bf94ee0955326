package openheart.nn;

import java.util.Objects;
import openheart.tensor.Shape;
import openheart.tensor.ShapeException;
import openheart.tensor.Tensor;

/** What losses refuse. */
final class Losses {

  private Losses() {}

  /** An input and a target of one shape. */
  static void checkPair(String operation, Tensor input, Tensor target, Reduction reduction) {
    Objects.requireNonNull(input, () -> operation + ": the input is null");
    Objects.requireNonNull(target, () -> operation + ": the target is null");
    Objects.requireNonNull(reduction, () -> operation + ": the reduction is null");
    if (!input.shape().equals(target.shape())) {
      throw new ShapeException(
          operation,
          ("the input is " + input.shape() + " and the target " + target.shape())
              + (", they must have one shape" + trap(input.shape(), target.shape())));
    }
  }

  private static String trap(Shape input, Shape target) {
    try {
      return ("; broadcasting would make them " + input.broadcast(target))
          + " and compare what does not belong together; use squeeze or unsqueeze";
    } catch (ShapeException e) {
      return "";
    }
  }

  /** Scores and the class of each row. */
  static void checkClasses(String operation, Tensor scores, int[] classes, Reduction reduction) {
    checkScores(operation, scores, reduction);
    Objects.requireNonNull(classes, () -> operation + ": the classes are null");
    int rows = scores.ndim() == 1 ? 1 : scores.size(0);
    if (classes.length != rows) {
      throw new ShapeException(
          operation,
          scores.shape() + " needs the classes of " + rows + " rows, there are " + classes.length);
    }
    int count = scores.size(-1);
    for (int row = 0; row < rows; row++) {
      if (classes[row] < 0 || classes[row] >= count) {
        throw new ShapeException(
            operation,
            ("class " + classes[row] + " of row " + row + " is none of the " + count + " of ")
                + (scores.shape() + ", which are 0 to " + (count - 1)));
      }
    }
  }

  /** Scores and a probability for each. */
  static void checkProbabilities(Tensor scores, Tensor probabilities, Reduction reduction) {
    checkScores("crossEntropy", scores, reduction);
    Objects.requireNonNull(probabilities, "crossEntropy: the probabilities are null");
    if (!scores.shape().equals(probabilities.shape())) {
      throw new ShapeException(
          "crossEntropy",
          ("the logits are " + scores.shape() + ", so the classes' probabilities must be too, not ")
              + (probabilities.shape() + "; true classes are an int[]"));
    }
  }

  private static void checkScores(String operation, Tensor scores, Reduction reduction) {
    Objects.requireNonNull(scores, () -> operation + ": the input is null");
    Objects.requireNonNull(reduction, () -> operation + ": the reduction is null");
    if (scores.ndim() != 1 && scores.ndim() != 2) {
      throw new ShapeException(
          operation, "the input is (rows, classes) or (classes), not " + scores.shape());
    }
  }

  static void checkSmoothing(double labelSmoothing) {
    if (!(labelSmoothing >= 0 && labelSmoothing <= 1)) {
      throw new IllegalArgumentException(
          "crossEntropy: the label smoothing is " + labelSmoothing + ", it must be from 0 to 1");
    }
  }

  static void checkChances(String operation, String what, Tensor chances) {
    for (float chance : chances.toArray()) {
      if (!(chance >= 0 && chance <= 1)) {
        throw new IllegalArgumentException(
            (operation + ": the " + what + " has " + chance + ", all must be from 0 to 1")
                + (what.equals("input") ? "; for logits use binaryCrossEntropyWithLogits" : ""));
      }
    }
  }
}
