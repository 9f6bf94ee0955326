package openheart.lessons.einsum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import openheart.lesson.NotebookCells;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The lesson's values against what the course's notebooks printed, at their four decimals:
 * broadcasting (004) In[13] to In[16], and the last step of WeightedFamiliesLayer (001) In[6].
 */
class NotebooksTest {

  private final NotebookCells cells = NotebookCells.of(NotebooksTest.class);

  @Test
  void the_cells_of_the_lesson_are_all_there() {
    assertThat(cells.names())
        .containsExactly("004 In[13]", "004 In[14]", "004 In[15]", "004 In[16]", "001 In[6]");
  }

  @TestFactory
  Stream<DynamicTest> every_value_is_the_one_that_the_notebook_printed() {
    return cells.numbers();
  }
}
