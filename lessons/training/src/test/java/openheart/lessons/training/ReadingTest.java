package openheart.lessons.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import openheart.nn.Sequential;
import org.junit.jupiter.api.Test;

/** The network reads as well as the chapter says, on images that it did not learn from. */
class ReadingTest {

  /** What the chapter states, of the images held out. */
  private static final double STATED = 0.95;

  private final List<Dataset> parts = Digits.parts();

  @Test
  void the_trained_network_reaches_the_stated_accuracy_on_images_held_out() {
    assertThat(Classifier.accuracy(Digits.trained(), parts.get(2))).isGreaterThanOrEqualTo(STATED);
  }

  @Test
  void an_untrained_network_does_not() {
    assertThat(Classifier.accuracy(Digits.newNetwork(), parts.get(2))).isLessThan(0.3);
  }

  @Test
  void the_parts_are_all_the_images_and_share_none() {
    double sum = 0;
    int size = 0;
    for (Dataset part : parts) {
      sum += part.x().sum().item();
      size += part.size();
    }
    Dataset all = Images.load();
    assertThat(size).isEqualTo(all.size());
    assertThat(sum).isEqualTo(all.x().sum().item());
    int[] counts = new int[10];
    parts.forEach(part -> Arrays.setAll(counts, c -> counts[c] + part.counts(10)[c]));
    assertThat(counts).isEqualTo(all.counts(10));
  }

  @Test
  void the_kept_parameters_are_those_of_the_best_epoch() {
    History history = Trained.HISTORY;
    float best = history.validation().get(history.best());
    assertThat(history.validation())
        .allSatisfy(loss -> assertThat(loss).isGreaterThanOrEqualTo(best));
    assertThat(history.validation()).hasSize(history.best() + 11);
    Sequential model = Digits.trained();
    assertThat(Classifier.loss(model, parts.get(1)).item()).isEqualTo(best);
  }

  @Test
  void the_confusion_table_counts_every_image_in_the_row_of_its_class() {
    Dataset test = parts.get(2);
    float[] rows = Digits.confusion(Digits.trained(), test).sum(1).toArray();
    int[] counts = test.counts(10);
    for (int c = 0; c < 10; c++) {
      assertThat(rows[c]).isEqualTo(counts[c]);
    }
  }
}
