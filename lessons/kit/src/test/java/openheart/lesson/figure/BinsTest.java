package openheart.lesson.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BinsTest {

  @Test
  void a_bin_has_its_lower_edge_and_the_outer_ones_have_what_lies_outside() {
    Bins bins = Bins.of(new float[] {-7, 0, 0.5f, 1, 1.5f, 2, 2.5f, 9}, 0, 3, 3);
    assertThat(bins.edges()).containsExactly(0, 1, 2, 3);
    assertThat(bins.times(8)).containsExactly(3, 2, 3, 0);
  }
}
