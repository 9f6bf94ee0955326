package openheart.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngTest {

  private static final int WIDTH = 61;
  private static final int HEIGHT = 40;

  @Test
  void a_file_holds_each_pixel_of_its_image() throws IOException {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(new Color(200, 50, 74, 128));
    graphics.fillOval(3, 3, 40, 30);
    graphics.setColor(Color.BLUE);
    graphics.drawLine(0, 0, WIDTH, HEIGHT);
    graphics.dispose();

    BufferedImage read = ImageIO.read(new ByteArrayInputStream(Png.of(Palette.of(image))));

    assertThat(pixels(read)).isEqualTo(pixels(image));
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
  }
}
