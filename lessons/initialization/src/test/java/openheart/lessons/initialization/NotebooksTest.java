package openheart.lessons.initialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import openheart.lesson.NotebookCells;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The lesson's values against what the course's notebook broadcasting (004) printed, In[20] to
 * In[35], at its four decimals. In[23] is {@link FullSizeTest}'s. The others print nothing. In
 * In[30], one digit depends on the library of matrix products: 0.1902 or 0.1903.
 */
class NotebooksTest {

  private final NotebookCells cells = NotebookCells.of(NotebooksTest.class);

  @Test
  void the_cells_of_the_lesson_are_all_there() {
    assertThat(cells.names())
        .containsExactly(
            "004 In[20]",
            "004 In[21]",
            "004 In[22]",
            "004 In[24]",
            "004 In[25]",
            "004 In[27]",
            "004 In[29]",
            "004 In[30]",
            "004 In[33]",
            "004 In[35]");
  }

  @TestFactory
  Stream<DynamicTest> every_value_is_the_one_that_the_notebook_printed() {
    return cells.numbers();
  }
}
