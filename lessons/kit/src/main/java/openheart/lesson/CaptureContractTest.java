package openheart.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What every lesson's module holds: its capture is of its code as it is now. */
class CaptureContractTest {

  private final CapturedLesson captured = LessonFile.read(Path.of("target/capture"));
  private final LessonCode code = new LessonCode(ThisLesson.get());

  @Test
  void the_capture_holds_every_example_in_source_order() {
    assertThat(captured.examples())
        .extracting(CapturedExample::name)
        .isNotEmpty()
        .isEqualTo(code.examples());
  }

  @Test
  void every_example_has_its_code_its_output_and_a_value() {
    assertThat(captured.examples())
        .allSatisfy(
            example -> {
              assertThat(example.source()).isNotBlank();
              assertThat(example.output()).isNotBlank();
              assertThat(example.values()).isNotEmpty();
              assertThat(Path.of("../..").resolve(example.path())).isRegularFile();
            });
  }
}
