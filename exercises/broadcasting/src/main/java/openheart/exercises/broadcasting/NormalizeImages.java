package openheart.exercises.broadcasting;

import openheart.exercise.Todo;
import openheart.tensor.Tensor;

/**
 * Exercise 4: images normalized channel by channel.
 *
 * <p>Example: two images of 2 channels, 1 row and 2 columns, in all of shape (2, 2, 1, 2):
 *
 * <pre>
 *   image 0: channel 0 is [[1, 2]], channel 1 is [[10, 30]]
 *   image 1: channel 0 is [[3, 6]], channel 1 is [[50, 70]]
 * </pre>
 *
 * Channel 0 holds 1, 2, 3, 6: mean 3, variance (4 + 1 + 0 + 9) / 3, standard deviation 2.1602. So
 * its 6 becomes (6 - 3) / 2.1602 = 1.3887.
 */
public final class NormalizeImages {
  private NormalizeImages() {}

  /**
   * Subtracts from every number its channel's mean, and divides by its channel's standard
   * deviation, the one of a sample (n - 1), both taken over all images, rows and columns.
   *
   * @param images (batch, channels, rows, columns), no channel all equal; not modified
   * @return a new tensor of the same shape
   */
  public static Tensor normalizeImages(Tensor images) {
    // TODO
    return Todo.todo("normalize each channel");
  }
}
