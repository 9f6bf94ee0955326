package openheart.nn;

import java.util.Objects;
import openheart.random.Generator;
import openheart.tensor.Shape;
import openheart.tensor.ShapeException;
import openheart.tensor.Tensor;

/**
 * What layers do, as functions of their parameters (torch.nn.functional). Activations are methods
 * of {@link Tensor}: {@code x.relu()}.
 *
 * <pre>{@code
 * Tensor x = Tensor.of(new float[][] {{1, 2, 3}}); // (1, 3)
 * Tensor weight = Tensor.of(new float[][] {{0.5f, 0, 1}, {1, 1, 1}}); // (2, 3)
 * Tensor logits = Functional.linear(x, weight, Tensor.of(0, -1));
 * logits; // -> tensor([[3.5000, 5.0000]])
 * Functional.crossEntropy(logits, new int[] {1}); // -> tensor(0.2014)
 * }</pre>
 */
public final class Functional {

  private Functional() {}

  // ---- Layers ----

  /**
   * A linear layer with a bias: {@code x W^T + b}.
   *
   * @param x shape (..., in)
   * @param weight shape (out, in)
   * @param bias shape (out)
   * @return shape (..., out)
   */
  public static Tensor linear(Tensor x, Tensor weight, Tensor bias) {
    Objects.requireNonNull(bias, "linear: the bias is null");
    checkLinear(x, weight);
    if (bias.ndim() != 1 || bias.size(0) != weight.size(0)) {
      throw new ShapeException(
          "linear",
          ("the bias is " + bias.shape() + ", a weight of " + weight.shape() + " needs ")
              + ("(" + weight.size(0) + ")"));
    }
    if (x.ndim() == 2) {
      return bias.addmm(x, weight.t());
    }
    return x.ndim() == 3 ? flattened(x, weight, bias) : x.matmul(weight.t()).add(bias);
  }

  /** Torch's way for a batch of sequences: as one long sequence. */
  private static Tensor flattened(Tensor x, Tensor weight, Tensor bias) {
    Tensor rows = x.reshape(x.size(0) * x.size(1), x.size(2));
    return bias.addmm(rows, weight.t()).view(x.size(0), x.size(1), weight.size(0));
  }

  /**
   * A linear layer without a bias: {@code x W^T}.
   *
   * @param x shape (..., in)
   * @param weight shape (out, in)
   * @return shape (..., out)
   */
  public static Tensor linear(Tensor x, Tensor weight) {
    checkLinear(x, weight);
    return x.matmul(weight.t());
  }

  private static void checkLinear(Tensor x, Tensor weight) {
    Objects.requireNonNull(x, "linear: the input is null");
    Objects.requireNonNull(weight, "linear: the weight is null");
    if (weight.ndim() != 2) {
      throw new ShapeException("linear", "the weight is (out, in), not " + weight.shape());
    }
    if (x.ndim() == 0 || x.size(-1) != weight.size(1)) {
      String found = x.ndim() == 0 ? "has no last axis" : "has " + x.size(-1) + " on its last axis";
      throw new ShapeException(
          "linear",
          ("a weight of " + weight.shape() + " takes " + weight.size(1) + " inputs, " + x.shape())
              + (" " + found));
    }
  }

  /**
   * Zeroes each element by chance and scales the others, so that the mean stays (Srivastava and
   * others, 2014). Torch's third argument, training, is an if around the call.
   *
   * @param x any shape
   * @param p the probability of a zero, from 0 to 1
   * @param generator drawn from: two words per element, none if p is 0 or 1
   * @return a tensor of x's shape
   */
  public static Tensor dropout(Tensor x, double p, Generator generator) {
    Objects.requireNonNull(x, "dropout: the input is null");
    return x.mul(Dropout.mask(p, x.shape(), generator));
  }

  /**
   * Moves and scales the last axes to mean 0 and variance 1 (Ba, Kiros and Hinton, 2016), each
   * leading index by itself.
   *
   * @param x shape (..., *normalized)
   * @param normalized the last axes' sizes
   * @param eps added to the variance
   * @return a tensor of x's shape
   */
  public static Tensor layerNorm(Tensor x, Shape normalized, double eps) {
    Objects.requireNonNull(x, "layerNorm: the input is null");
    Objects.requireNonNull(normalized, "layerNorm: the normalized shape is null");
    int[] last = new int[normalized.ndim()];
    boolean fits = last.length > 0 && last.length <= x.ndim();
    for (int d = 0; d < last.length && fits; d++) {
      last[d] = d - last.length;
      fits = x.size(last[d]) == normalized.size(d);
    }
    if (!fits) {
      throw new ShapeException(
          "layerNorm", x.shape() + " does not end in the axes to normalize, " + normalized);
    }
    return standardized(x, x.mean(true, last), x.var(0, true, last), eps);
  }

  /** {@code (x - mean) / sqrt(variance + eps)}. */
  static Tensor standardized(Tensor x, Tensor mean, Tensor variance, double eps) {
    return x.sub(mean).div(variance.add((float) eps).sqrt());
  }

  // ---- Losses: means, unless a reduction says otherwise ----

  /** {@link #mseLoss(Tensor, Tensor, Reduction)}, the mean. */
  public static Tensor mseLoss(Tensor input, Tensor target) {
    return mseLoss(input, target, Reduction.MEAN);
  }

  /**
   * Squared error: {@code (input - target)^2}.
   *
   * <p>Unlike torch, which only warns, this refuses shapes that differ: (n, 1) and (n) would
   * broadcast to (n, n), every prediction against every target. Where that is meant, write {@code
   * input.sub(target).square().mean()}.
   *
   * @param input any shape
   * @param target the same shape
   * @param reduction of the single losses
   * @return a number, or the input's shape
   */
  public static Tensor mseLoss(Tensor input, Tensor target, Reduction reduction) {
    Losses.checkPair("mseLoss", input, target, reduction);
    return new SquaredError(reduction).apply(input, target);
  }

  /** {@link #l1Loss(Tensor, Tensor, Reduction)}, the mean. */
  public static Tensor l1Loss(Tensor input, Tensor target) {
    return l1Loss(input, target, Reduction.MEAN);
  }

  /**
   * Absolute error: {@code |input - target|}. Unlike torch, which only warns, this refuses shapes
   * that differ.
   *
   * @param input any shape
   * @param target the same shape
   * @param reduction of the single losses
   * @return a number, or the input's shape
   */
  public static Tensor l1Loss(Tensor input, Tensor target, Reduction reduction) {
    Losses.checkPair("l1Loss", input, target, reduction);
    return reduction.of(input.sub(target).abs());
  }

  /** {@link #smoothL1Loss(Tensor, Tensor, Reduction, double)}, the mean, with a beta of 1. */
  public static Tensor smoothL1Loss(Tensor input, Tensor target) {
    return smoothL1Loss(input, target, Reduction.MEAN, 1);
  }

  /**
   * Squared error for small differences d, absolute error for others: {@code d^2 / (2 beta)} where
   * {@code |d| < beta}, {@code |d| - beta / 2} elsewhere (Girshick, 2015). Unlike torch, which only
   * warns, this refuses shapes that differ.
   *
   * @param input any shape
   * @param target the same shape
   * @param reduction of the single losses
   * @param beta where one becomes the other, 0 or more
   * @return a number, or the input's shape
   */
  public static Tensor smoothL1Loss(Tensor input, Tensor target, Reduction reduction, double beta) {
    Losses.checkPair("smoothL1Loss", input, target, reduction);
    if (!(beta >= 0)) {
      throw new IllegalArgumentException(
          "smoothL1Loss: beta is " + beta + ", it must be 0 or more");
    }
    return new SmoothL1Loss(beta, reduction).apply(input, target);
  }

  /** {@link #crossEntropy(Tensor, int[], Reduction, double)}, the mean. */
  public static Tensor crossEntropy(Tensor logits, int[] classes) {
    return crossEntropy(logits, classes, Reduction.MEAN, 0);
  }

  /**
   * Cross-entropy of logits with the true classes: {@code logsumexp(logits) - logit of the class},
   * finite for logits of any size. There is no softmax before it: it is in here.
   *
   * @param logits shape (rows, classes), or (classes) for one row
   * @param classes the class of each row, from 0 on; not modified
   * @param reduction of the rows' losses
   * @param labelSmoothing how much of the target is spread evenly over all classes, from 0 to 1
   * @return a number, or one per row
   */
  public static Tensor crossEntropy(
      Tensor logits, int[] classes, Reduction reduction, double labelSmoothing) {
    Losses.checkClasses("crossEntropy", logits, classes, reduction);
    Losses.checkSmoothing(labelSmoothing);
    Tensor logProbabilities = logits.logSoftmax(-1);
    Tensor loss = nllLoss(logProbabilities, classes, reduction);
    if (labelSmoothing == 0) {
      return loss;
    }
    Tensor even = reduction.of(logProbabilities.mean(-1).neg());
    return loss.mul((float) (1 - labelSmoothing)).add(even.mul((float) labelSmoothing));
  }

  /** {@link #crossEntropy(Tensor, Tensor, Reduction, double)}, the mean. */
  public static Tensor crossEntropy(Tensor logits, Tensor probabilities) {
    return crossEntropy(logits, probabilities, Reduction.MEAN, 0);
  }

  /**
   * Cross-entropy of logits with probabilities of the classes: {@code -sum(p * logSoftmax)} in each
   * row.
   *
   * @param logits shape (rows, classes), or (classes) for one row
   * @param probabilities the same shape
   * @param reduction of the rows' losses
   * @param labelSmoothing how much of the target is spread evenly over all classes, from 0 to 1
   * @return a number, or one per row
   */
  public static Tensor crossEntropy(
      Tensor logits, Tensor probabilities, Reduction reduction, double labelSmoothing) {
    Losses.checkProbabilities(logits, probabilities, reduction);
    Losses.checkSmoothing(labelSmoothing);
    Tensor target = probabilities;
    if (labelSmoothing > 0) {
      float even = (float) (labelSmoothing / logits.size(-1));
      target = target.mul((float) (1 - labelSmoothing)).add(even);
    }
    return reduction.of(logits.logSoftmax(-1).mul(target).sum(-1).neg());
  }

  /** {@link #nllLoss(Tensor, int[], Reduction)}, the mean. */
  public static Tensor nllLoss(Tensor logProbabilities, int[] classes) {
    return nllLoss(logProbabilities, classes, Reduction.MEAN);
  }

  /**
   * Negative log-likelihood: minus the log-probability of each row's class.
   *
   * @param logProbabilities shape (rows, classes), or (classes) for one row: a logSoftmax
   * @param classes the class of each row, from 0 on; not modified
   * @param reduction of the rows' losses
   * @return a number, or one per row
   */
  public static Tensor nllLoss(Tensor logProbabilities, int[] classes, Reduction reduction) {
    Losses.checkClasses("nllLoss", logProbabilities, classes, reduction);
    NllLoss loss = new NllLoss(classes, reduction);
    if (logProbabilities.ndim() == 2) {
      return loss.apply(logProbabilities);
    }
    Tensor one = loss.apply(logProbabilities.unsqueeze(0));
    return one.ndim() == 0 ? one : one.squeeze(0);
  }

  /** {@link #binaryCrossEntropy(Tensor, Tensor, Reduction)}, the mean. */
  public static Tensor binaryCrossEntropy(Tensor input, Tensor target) {
    return binaryCrossEntropy(input, target, Reduction.MEAN);
  }

  /**
   * Cross-entropy of probabilities of a yes with the truth: {@code -t log(p) - (1 - t) log(1 - p)},
   * at most 100 each. {@link #binaryCrossEntropyWithLogits} of what goes into the sigmoid is more
   * exact.
   *
   * @param input from 0 to 1, any shape
   * @param target from 0 to 1, the same shape
   * @param reduction of the single losses
   * @return a number, or the input's shape
   */
  public static Tensor binaryCrossEntropy(Tensor input, Tensor target, Reduction reduction) {
    Losses.checkPair("binaryCrossEntropy", input, target, reduction);
    Losses.checkChances("binaryCrossEntropy", "input", input);
    Losses.checkChances("binaryCrossEntropy", "target", target);
    return new BinaryCrossEntropy(reduction).apply(input, target);
  }

  /** {@link #binaryCrossEntropyWithLogits(Tensor, Tensor, Reduction)}, the mean. */
  public static Tensor binaryCrossEntropyWithLogits(Tensor logits, Tensor target) {
    return binaryCrossEntropyWithLogits(logits, target, Reduction.MEAN);
  }

  /**
   * Cross-entropy of sigmoid(logits) with the truth, finite for logits of any size.
   *
   * @param logits any shape
   * @param target from 0 to 1, the same shape
   * @param reduction of the single losses
   * @return a number, or the logits' shape
   */
  public static Tensor binaryCrossEntropyWithLogits(
      Tensor logits, Tensor target, Reduction reduction) {
    Losses.checkPair("binaryCrossEntropyWithLogits", logits, target, reduction);
    Losses.checkChances("binaryCrossEntropyWithLogits", "target", target);
    return new BinaryCrossEntropyWithLogits(reduction).apply(logits, target);
  }
}
