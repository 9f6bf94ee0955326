package openheart.lessons.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import openheart.tensor.Tensor;

/** The hand-written digits that this lesson ships; their README says where they come from. */
final class Images {

  /** The file, beside this class: a line per image, its 64 numbers by rows, then its digit. */
  static final String FILE = "digits.csv.gz";

  /** Rows of an image, and columns. */
  static final int SIDE = 8;

  /** What a pixel can be at most; the least is 0. */
  static final int BRIGHTEST = 16;

  private Images() {}

  /** All 1,797 images, each a row of 64 numbers from 0 to 1, and the digits that they are. */
  static Dataset load() {
    List<String> lines = lines();
    Tensor x = Tensor.zeros(lines.size(), SIDE * SIDE); // (images, 64)
    int[] classes = new int[lines.size()];
    for (int i = 0; i < classes.length; i++) {
      String[] numbers = lines.get(i).split(",");
      for (int pixel = 0; pixel < SIDE * SIDE; pixel++) {
        x.set(Float.parseFloat(numbers[pixel]) / BRIGHTEST, i, pixel);
      }
      classes[i] = Integer.parseInt(numbers[SIDE * SIDE]);
    }
    return new Dataset(x, classes);
  }

  private static List<String> lines() {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Images.class.getResourceAsStream(FILE)),
                StandardCharsets.US_ASCII))) {
      return in.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
