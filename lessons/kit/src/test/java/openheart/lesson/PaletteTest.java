package openheart.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import org.junit.jupiter.api.Test;

class PaletteTest {

  @Test
  void areas_keep_their_colours_and_the_rest_fits_into_64() {
    BufferedImage image = new BufferedImage(200, 100, BufferedImage.TYPE_INT_ARGB);
    for (int y = 10; y < 100; y++) {
      for (int x = 0; x < 200; x++) {
        image.setRGB(x, y, x < 100 ? 0xffc8324a : 0xffc8324b);
      }
    }
    for (int x = 0; x < 200; x++) {
      for (int y = 0; y < 5; y++) {
        image.setRGB(x, y, 0xff000000 | x << 16 | y << 8);
      }
    }
    BufferedImage small = Palette.of(image);
    assertThat(((IndexColorModel) small.getColorModel()).getMapSize()).isLessThanOrEqualTo(64);
    assertThat(small.getRGB(50, 50)).isEqualTo(0xffc8324a);
    assertThat(small.getRGB(150, 50)).isEqualTo(0xffc8324b);
    assertThat(small.getRGB(0, 7) >>> 24).isZero();
  }
}
