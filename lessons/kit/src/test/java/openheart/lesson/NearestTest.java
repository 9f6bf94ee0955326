package openheart.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

  private static final List<String> NAMES = List.of("unsqueeze", "squeeze", "addRow", "rule");

  @Test
  void the_nearest_name_is_found_by_fewest_slips() {
    assertThat(Nearest.to("unsqeeze", NAMES)).hasValue("unsqueeze");
    assertThat(Nearest.to("sqeueze", NAMES)).hasValue("squeeze");
    assertThat(Nearest.to("ADDROW", NAMES)).hasValue("addRow");
  }

  @Test
  void a_name_far_from_all_has_no_nearest() {
    assertThat(Nearest.to("backpropagation", NAMES)).isEmpty();
    assertThat(Nearest.to("anything", List.of())).isEmpty();
  }

  @Test
  void a_swap_of_neighbours_is_one_slip() {
    assertThat(Nearest.distance("rlue", "rule")).isEqualTo(1);
    assertThat(Nearest.distance("", "rule")).isEqualTo(4);
  }
}
