package openheart.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParallelTest {

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "7, 1", "1000, 1", "1000, 300", "1000, 0", "5, 100"})
  void every_step_runs_once(int count, int grain) {
    AtomicIntegerArray runs = new AtomicIntegerArray(count);
    Parallel.range(
        count,
        grain,
        (from, to) -> {
          for (int i = from; i < to; i++) {
            runs.incrementAndGet(i);
          }
        });
    for (int i = 0; i < count; i++) {
      assertThat(runs.get(i)).as("step " + i).isEqualTo(1);
    }
  }

  @Test
  void a_failure_in_any_part_reaches_the_caller() {
    assertThatThrownBy(
            () ->
                Parallel.range(
                    100,
                    1,
                    (from, to) -> {
                      if (to == 100) {
                        throw new IllegalStateException("the last part");
                      }
                    }))
        .isInstanceOf(IllegalStateException.class);
  }
}
