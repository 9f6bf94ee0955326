package openheart.lessons.activations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import openheart.lesson.NotebookCells;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The lesson's values against what the course's notebooks printed, at their four decimals, or four
 * decimals of the power of ten where a cell printed one: "Operación a corazón abierto" (002), the
 * output of three samples and all cells of "Funciones de activación", whose cells have no numbers
 * and are named here after their headings. What "Construyendo modelos" (003) has on the subject is
 * text without output.
 */
class NotebooksTest {

  private final NotebookCells cells = NotebookCells.of(NotebooksTest.class);

  @Test
  void the_cells_of_the_lesson_are_all_there() {
    assertThat(cells.names())
        .containsExactly(
            "002 samples",
            "002 sigmoid, by hand",
            "002 sigmoid, nn.Sigmoid",
            "002 sigmoid, network",
            "002 softmax, by hand",
            "002 softmax, nn.Softmax",
            "002 softmax, network",
            "002 ReLU, without it",
            "002 ReLU, with it");
  }

  @TestFactory
  Stream<DynamicTest> every_value_is_the_one_that_the_notebook_printed() {
    return cells.numbers();
  }
}
