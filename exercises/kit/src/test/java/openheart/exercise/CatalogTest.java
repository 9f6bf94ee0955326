package openheart.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogTest {
  @TempDir private Path root;
  private Catalog catalog;

  @BeforeEach
  void lessons() throws IOException {
    lesson("second", "Softmax 10\nSoftplus 10\n");
    lesson("first", "UnsqueezeShape 10\nBroadcastAdd 20\n");
    Files.writeString(
        root.resolve("exercises/pom.xml"),
        "<module>kit</module>\n<module>first</module>\n<module>second</module>");
    catalog = new Catalog(root);
  }

  private void lesson(String slug, String exercises) throws IOException {
    Path folder = Files.createDirectories(root.resolve("exercises").resolve(slug));
    Files.writeString(folder.resolve("exercises.txt"), exercises);
  }

  private List<String> find(String word) {
    return Catalog.words(catalog.find(word));
  }

  @Test
  void lessons_stand_in_the_order_of_the_course() {
    assertThat(Catalog.words(catalog.lessons())).containsExactly("first", "second");
    assertThat(catalog.lessons().get(0).exercises()).hasSize(2);
  }

  @Test
  void a_word_may_be_short_and_in_any_case() {
    for (String word : List.of("first.UnsqueezeShape", "FIRST.unsq", "fi.u", "unsqueezeshape")) {
      assertThat(find(word)).as(word).containsExactly("first.UnsqueezeShape");
    }
    assertThat(find("f")).containsExactly("first");
  }

  @Test
  void one_that_could_be_several_is_not_guessed() {
    assertThat(find("soft")).containsExactly("second.Softmax", "second.Softplus");
    assertThat(find("Softmax")).containsExactly("second.Softmax");
  }

  @Test
  void one_that_is_nothing_gets_the_nearest() {
    assertThat(find("UnsqeezeShap")).isEmpty();
    assertThat(catalog.near("UnsqeezeShap")).containsExactly("first.UnsqueezeShape");
    assertThat(catalog.near("frist")).contains("first");
    assertThat(catalog.near("xxxxxxxxxxxx")).containsExactly("first", "second");
    assertThat(find("first.*")).isEmpty();
  }
}
