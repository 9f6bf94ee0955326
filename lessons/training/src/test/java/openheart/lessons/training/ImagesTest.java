package openheart.lessons.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The images are those that the README names, whole and as they were. */
class ImagesTest {

  private static final String SHA_256 =
      "46abec6b12486ad9e51943373abcf22bbea1b5a51a1619b361570d8893f1464a";

  private final Dataset data = Images.load();

  @Test
  void the_file_is_the_one_that_was_downloaded() throws IOException, NoSuchAlgorithmException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes(Images.FILE));
    assertThat(HexFormat.of().formatHex(digest)).isEqualTo(SHA_256);
  }

  @Test
  void the_readme_says_which_file_whose_it_is_and_under_which_licence() throws IOException {
    assertThat(new String(bytes("digits.README.md"), StandardCharsets.UTF_8))
        .contains(Images.FILE, SHA_256, "Alpaydin", "Kaynak", "CC BY 4.0");
  }

  /** The counts are those that the UCI repository gives for its testing set. */
  @Test
  void every_digit_is_there_as_often_as_its_source_says() {
    assertThat(data.size()).isEqualTo(1797);
    assertThat(data.counts(10)).containsExactly(178, 182, 177, 183, 181, 182, 181, 179, 174, 180);
  }

  @Test
  void every_pixel_is_a_count_from_0_to_16_divided_by_16() {
    assertThat(data.x().shape().dims()).containsExactly(1797, 64);
    for (float pixel : data.x().toArray()) {
      assertThat(pixel).isBetween(0f, 1f);
      assertThat(pixel * 16).isEqualTo(Math.round(pixel * 16));
    }
  }

  private static byte[] bytes(String file) throws IOException {
    try (InputStream in = Images.class.getResourceAsStream(file)) {
      return in.readAllBytes();
    }
  }
}
