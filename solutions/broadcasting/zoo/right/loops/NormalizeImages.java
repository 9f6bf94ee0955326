package openheart.exercises.broadcasting;

import openheart.tensor.Tensor;

public final class NormalizeImages {
  public static Tensor normalizeImages(Tensor images) {
    Tensor result = Tensor.zeros(images.shape().dims());
    int n = images.size(0);
    int rows = images.size(2);
    int columns = images.size(3);
    for (int c = 0; c < images.size(1); c++) {
      double sum = 0;
      double squares = 0;
      for (int i = 0; i < n * rows * columns; i++) {
        double x = images.get(i / (rows * columns), c, i / columns % rows, i % columns);
        sum += x;
        squares += x * x;
      }
      int count = n * rows * columns;
      double mean = sum / count;
      double deviation = Math.sqrt((squares - sum * mean) / (count - 1));
      for (int i = 0; i < count; i++) {
        int image = i / (rows * columns);
        int row = i / columns % rows;
        double x = images.get(image, c, row, i % columns);
        result.set((float) ((x - mean) / deviation), image, c, row, i % columns);
      }
    }
    return result;
  }
}
