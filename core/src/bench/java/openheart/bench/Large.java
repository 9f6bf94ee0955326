package openheart.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import openheart.tensor.Tensor;
import org.bytedeco.pytorch.global.torch;

/** The notebook's product of 10,000 by 10,000, ours in a process of its own with a small heap. */
public final class Large {

  private static final int SIZE = 10_000;
  private static final int TRIES = 3;
  private static final String HEAP = "-Xmx2g";
  private static final int SHOWN = 8;

  /**
   * What was found.
   *
   * @param ours seconds of our fastest
   * @param torch seconds of PyTorch's fastest
   */
  record Result(double ours, double torch) {}

  private Large() {}

  /** Prints the fastest time and the beginning of the product. */
  public static void main(String[] args) {
    Torch.seedOurs();
    Tensor x = Tensor.randn(SIZE, SIZE);
    List<Double> seconds = new ArrayList<>();
    for (int i = 0; i < TRIES; i++) {
      long start = System.nanoTime();
      Tensor product = x.matmul(x);
      seconds.add((System.nanoTime() - start) * 1e-9);
      if (i == 0) {
        for (int j = 0; j < SHOWN; j++) {
          System.out.println(product.get(0, j));
        }
      }
    }
    System.out.println(Collections.min(seconds));
  }

  static Result run() {
    List<String> lines = child();
    float[] ours = new float[SHOWN];
    for (int i = 0; i < SHOWN; i++) {
      ours[i] = Float.parseFloat(lines.get(i));
    }
    Torch.seed();
    var x = Torch.kept(torch.randn(SIZE, SIZE));
    double torchSeconds = Double.MAX_VALUE;
    for (int i = 0; i < TRIES; i++) {
      long start = System.nanoTime();
      var product = x.matmul(x);
      torchSeconds = Math.min(torchSeconds, (System.nanoTime() - start) * 1e-9);
      if (i == 0) {
        float[] theirs = Torch.array(product.reshape(-1).narrow(0, 0, SHOWN));
        Agreement.within(1e-4).check("matmul " + SIZE, Torch.NAME, ours, theirs);
      }
      product.close();
    }
    Torch.release();
    return new Result(Double.parseDouble(lines.get(SHOWN)), torchSeconds);
  }

  private static List<String> child() {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");
    try {
      Process process =
          new ProcessBuilder(java, HEAP, "-cp", classes, Large.class.getName())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new WrongResult("matmul " + SIZE + " does not run with " + HEAP);
      }
      return output.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the benchmark was interrupted", e);
    }
  }
}
