package openheart.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranscriptsTest {

  @TempDir Path folder;

  @Test
  void the_first_line_that_differs_is_named_with_both_texts() throws IOException {
    Transcripts transcripts = new Transcripts(folder);
    transcripts.update("rule", "a = 1\nb = 2\nc = 3\n");
    assertThat(transcripts.difference("rule", "a = 1\nb = 4\nc = 5\n").orElseThrow())
        .contains("rule.txt line 2 differs\n  transcript: b = 2\n  printed:    b = 4\n")
        .contains("-Dtranscripts=update");
  }

  @Test
  void a_text_that_ends_early_differs_there() {
    assertThat(Transcripts.firstDifference("a\n", "a\nb\n").orElseThrow())
        .isEqualTo("line 2 differs\n  transcript: (nothing)\n  printed:    b");
  }

  @Test
  void line_ends_of_another_system_do_not_count() {
    assertThat(Transcripts.firstDifference("a\r\nb\r\n", "a\nb\n")).isEmpty();
  }

  @Test
  void an_example_without_transcript_is_a_difference() throws IOException {
    assertThat(new Transcripts(folder).difference("rule", "a\n").orElseThrow())
        .contains("there is no")
        .contains("rule.txt");
  }

  @Test
  void transcripts_are_kept_and_deleted_by_example() throws IOException {
    Transcripts transcripts = new Transcripts(folder.resolve("new"));
    assertThat(transcripts.examples()).isEmpty();
    transcripts.update("rule", "a\n");
    assertThat(transcripts.examples()).containsExactly("rule");
    transcripts.delete("rule");
    assertThat(transcripts.examples()).isEmpty();
  }
}
