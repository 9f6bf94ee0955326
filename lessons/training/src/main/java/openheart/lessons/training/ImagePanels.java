package openheart.lessons.training;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import openheart.lesson.Theme;
import openheart.tensor.Tensor;

/** Rows of 64 numbers as pictures: red above 0, teal below, the page at 0. */
final class ImagePanels extends Panels {

  private static final int STEPS = 16;

  private final Tensor images;
  private final float limit;
  private final Color positive;
  private final Theme theme;

  /**
   * Images of pixels, in ink.
   *
   * @param images (n, 64), from 0 to 1
   */
  static ImagePanels ofPixels(int columns, List<String> captions, Tensor images, Theme theme) {
    return new ImagePanels(columns, captions, images, 1, theme.ink(), theme);
  }

  /**
   * Weights, in two colours, full at the greatest of all.
   *
   * @param weights (n, 64)
   */
  static ImagePanels ofWeights(int columns, List<String> captions, Tensor weights, Theme theme) {
    return new ImagePanels(
        columns, captions, weights, weights.abs().max().item(), theme.red(), theme);
  }

  private ImagePanels(
      int columns, List<String> captions, Tensor images, float limit, Color positive, Theme theme) {
    super(columns, captions, 1, theme);
    this.images = images;
    this.limit = limit;
    this.positive = positive;
    this.theme = theme;
  }

  @Override
  void paint(Graphics2D graphics, int panel, Rectangle2D place) {
    Color ground = theme.tint(theme.line(), 0.35);
    for (int pixel = 0; pixel < Images.SIDE * Images.SIDE; pixel++) {
      float value = images.get(panel, pixel) / limit;
      Color end = value < 0 ? theme.teal() : positive;
      graphics.setColor(between(ground, end, Math.abs(value), STEPS));
      fill(graphics, place, pixel / Images.SIDE, Images.SIDE, pixel % Images.SIDE, Images.SIDE);
    }
  }
}
