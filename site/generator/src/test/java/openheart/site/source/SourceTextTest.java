package openheart.site.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTextTest {
  @Test
  void a_text_knows_what_stands_in_the_files_that_it_includes(@TempDir Path folder)
      throws IOException {
    Files.writeString(folder.resolve("printed.txt"), "x = 1\n");
    Path chapter = folder.resolve("chapter.adoc");
    Files.writeString(chapter, "....\ninclude::printed.txt[]\n....\ninclude::missing.txt[]\n");
    assertThat(SourceText.read(chapter).included()).isEqualTo("x = 1\n");
  }
}
