package openheart.lessons.broadcasting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import openheart.lesson.NotebookCells;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The lesson's values against what the course's notebooks printed, at their four decimals:
 * WeightedFamiliesLayer (001) In[3] and In[6], and broadcasting (004) In[3] to In[12]. In[2] prints
 * nothing; its c and m are those that In[3] and In[4] show.
 */
class NotebooksTest {

  private final NotebookCells cells = NotebookCells.of(NotebooksTest.class);

  @Test
  void the_cells_of_the_lesson_are_all_there() {
    assertThat(cells.names())
        .containsExactly(
            "001 In[3]",
            "001 In[6]",
            "004 In[3]",
            "004 In[4]",
            "004 In[5]",
            "004 In[6]",
            "004 In[7]",
            "004 In[8]",
            "004 In[9]",
            "004 In[10]",
            "004 In[11]",
            "004 In[12]");
  }

  @TestFactory
  Stream<DynamicTest> every_value_is_the_one_that_the_notebook_printed() {
    return cells.numbers();
  }
}
