package openheart.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaptureTest {

  @TempDir Path folder;

  private final Capture capture = new Capture(new SampleLesson(), "lessons/sample/src/main/java/");

  @Test
  void a_captured_lesson_is_read_back_as_it_was_written() throws IOException {
    capture.into(folder.resolve("capture"));
    CapturedLesson lesson = LessonFile.read(folder.resolve("capture"));
    Path copy = Files.createDirectory(folder.resolve("copy"));
    LessonFile.write(copy, lesson);
    assertThat(LessonFile.read(copy)).isEqualTo(lesson);
  }

  @Test
  void examples_are_captured_in_source_order_with_their_code_and_values() throws IOException {
    capture.into(folder.resolve("capture"));
    CapturedLesson lesson = LessonFile.read(folder.resolve("capture"));
    assertThat(lesson.slug()).isEqualTo("sample");
    assertThat(lesson.mainClass()).isEqualTo("openheart.lesson.SampleLesson");
    assertThat(lesson.examples())
        .extracting(CapturedExample::name)
        .containsExactly("zebra", "aardvark");
    CapturedExample zebra = lesson.example("zebra").orElseThrow();
    assertThat(zebra.source())
        .startsWith("static float twice(float x) {\n  return 2 * x;\n}\n\nTensor v = ");
    assertThat(zebra.path())
        .isEqualTo("lessons/sample/src/main/java/openheart/lesson/SampleLesson.java");
    assertThat(zebra.value("twice(v.get(2))").orElseThrow().number()).hasValue(6);
  }

  @Test
  void a_figure_is_drawn_at_twice_its_size_for_each_language_and_theme() throws IOException {
    capture.into(folder.resolve("capture"));
    CapturedFigure line = LessonFile.read(folder.resolve("capture")).figure("line").orElseThrow();
    assertThat(line).isEqualTo(new CapturedFigure("line", 200, 100));
    for (String language : Words.LANGUAGES) {
      for (Theme theme : Theme.values()) {
        Path file = folder.resolve("capture").resolve(line.file(language, theme));
        assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(400);
      }
    }
  }

  @Test
  void a_second_capture_of_the_same_code_does_nothing() throws IOException {
    assertThat(capture.into(folder.resolve("capture"))).isTrue();
    assertThat(capture.into(folder.resolve("capture"))).isFalse();
  }

  @Test
  void a_capture_cut_short_leaves_no_trace_in_the_next() throws IOException {
    Path half = Files.createDirectories(folder.resolve("capture.new/figures"));
    Files.writeString(half.resolve("left.png"), "");
    capture.into(folder.resolve("capture"));
    assertThat(folder.resolve("capture/figures/left.png")).doesNotExist();
    assertThat(folder.resolve("capture.new")).doesNotExist();
  }

  @Test
  void a_missing_capture_says_how_to_make_it() {
    assertThatThrownBy(() -> LessonFile.read(folder)).hasMessageContaining("mvn process-classes");
  }
}
