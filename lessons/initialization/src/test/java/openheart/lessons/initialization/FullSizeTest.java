package openheart.lessons.initialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The big product at the size of the notebook's In[23], 10,000 by 10,000, whose transcript the
 * chapter includes. It was written by {@code COURSE_FULL=true ./course run initialization
 * bigProduct}; as that takes long, it is run again only with {@code -Dtranscripts=full}.
 */
class FullSizeTest {

  private static final Path TRANSCRIPT = Path.of("transcripts/full/bigProduct.txt");

  @Test
  void its_transcript_has_the_numbers_that_the_notebook_printed() {
    assertThat(TRANSCRIPT)
        .content()
        .contains("product.mean() = tensor(0.0030)\n", "product.std() = tensor(100.0119)\n");
  }

  @Test
  @EnabledIfSystemProperty(named = "transcripts", matches = "full")
  void it_prints_its_transcript() throws IOException {
    ProcessBuilder run =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Initialization.class.getName(),
                "bigProduct")
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    run.environment().put("COURSE_FULL", "true");
    byte[] printed = run.start().getInputStream().readAllBytes();
    assertThat(new String(printed, StandardCharsets.UTF_8)).isEqualTo(Files.readString(TRANSCRIPT));
  }
}
