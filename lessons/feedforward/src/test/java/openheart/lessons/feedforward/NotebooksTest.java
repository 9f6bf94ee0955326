package openheart.lessons.feedforward;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import openheart.lesson.NotebookCells;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The lesson's values against what the course's notebooks printed, at their four decimals: the open
 * heart (002) from its first cell to "Cálculo con nn.Sequential" of several samples, and the cell
 * of "pesos compuestos"; the Linear layer of 001, In[None] to In[13]. The sizes that 001's In[None]
 * shows, [2, 2, 3] and [2, 2, 2], are stale: held here is what its code gives. The cells of
 * sigmoid, softmax and ReLU belong to the lesson on activations.
 */
class NotebooksTest {

  private final NotebookCells cells = NotebookCells.of(NotebooksTest.class);

  @Test
  void the_cells_of_the_lesson_are_all_there() {
    assertThat(cells.names())
        .containsExactly(
            "002 Feedforward",
            "002 Entradas y salidas",
            "002 Pesos y Bias",
            "002 Cálculo manual de la red neuronal",
            "002 Cálculo con nn.Sequential",
            "002 Red Neuronal con varias muestras",
            "002 Red Neuronal con varias muestras, Cálculo manual",
            "002 Red Neuronal con varias muestras, Cálculo con nn.Sequential",
            "002 Función ReLU, pesos compuestos",
            "001 In[None] Linear",
            "001 In[12] layer",
            "001 In[10]",
            "001 In[11]",
            "001 In[12] m",
            "001 In[13]");
  }

  @TestFactory
  Stream<DynamicTest> every_value_is_the_one_that_the_notebook_printed() {
    return cells.numbers();
  }
}
