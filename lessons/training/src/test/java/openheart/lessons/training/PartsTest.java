package openheart.lessons.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import openheart.lesson.CapturedLesson;
import openheart.lesson.LessonFile;
import openheart.random.Generator;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Test;

/** What the trainings are put together from. */
class PartsTest {

  @Test
  void the_batches_of_an_epoch_hold_every_sample_once_and_the_last_takes_the_rest() {
    List<int[]> batches = Batches.batches(103, 20, new Generator(5));
    assertThat(batches).hasSize(6);
    assertThat(batches.get(5)).hasSize(3);
    assertThat(batches.stream().flatMapToInt(IntStream::of).sorted().toArray())
        .isEqualTo(IntStream.range(0, 103).toArray());
    assertThat(Batches.batches(40, 20, new Generator(5))).hasSize(2);
  }

  @Test
  void parts_of_a_split_share_no_sample() {
    Tensor numbers = Tensor.arange(10).unsqueeze(1); // (10, 1)
    Dataset data = new Dataset(numbers, IntStream.range(0, 10).toArray());
    List<Dataset> parts = Splits.split(data, new Generator(5), 6, 4);
    assertThat(parts.stream().flatMapToInt(part -> IntStream.of(part.classes())).sorted().toArray())
        .isEqualTo(IntStream.range(0, 10).toArray());
    for (Dataset part : parts) {
      for (int i = 0; i < part.size(); i++) {
        assertThat(part.x().get(i, 0)).isEqualTo(part.classes()[i]);
      }
    }
  }

  @Test
  void moons_without_noise_lie_on_two_half_circles() {
    Dataset data = Moons.points(50, 0, new Generator(5));
    assertThat(data.counts(2)).containsExactly(25, 25);
    for (int i = 0; i < 50; i++) {
      int moon = data.classes()[i];
      double across = data.x().get(i, 0) - moon;
      double up = data.x().get(i, 1) - 0.5 * moon;
      assertThat(Math.hypot(across, up)).isCloseTo(1, within(1e-6));
      assertThat(moon == 0 ? up : -up).isGreaterThanOrEqualTo(0);
    }
  }

  @Test
  void the_gradient_by_hand_is_autograds() {
    Generator generator = new Generator(5);
    Tensor x = Tensor.randn(generator, 7, 2); // (7, 2)
    Tensor y = Tensor.randn(generator, 7, 1); // (7, 1)
    Net net =
        new Net(
            Tensor.randn(generator, 2, 2),
            Tensor.randn(generator, 2),
            Tensor.randn(generator, 2, 1),
            Tensor.randn(generator, 1));
    List<Tensor> byHand = Descent.gradient(net, x, y).parameters();
    net.parameters().forEach(parameter -> parameter.requiresGrad(true));
    net.loss(x, y).backward();
    for (int i = 0; i < byHand.size(); i++) {
      assertThat(byHand.get(i).allclose(net.parameters().get(i).grad(), 1e-4, 1e-6, false))
          .isTrue();
    }
  }

  @Test
  void every_comparison_that_an_example_shows_holds() {
    CapturedLesson lesson = LessonFile.read(Path.of("target/capture"));
    List<String> answers =
        lesson.examples().stream()
            .flatMap(example -> example.values().stream())
            .filter(value -> value.expression().contains("allclose"))
            .map(value -> value.text())
            .toList();
    assertThat(answers).hasSizeGreaterThanOrEqualTo(7).containsOnly("true");
  }
}
