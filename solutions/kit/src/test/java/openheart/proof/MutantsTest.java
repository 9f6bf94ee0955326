package openheart.proof;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutantsTest {
  @TempDir private Path folder;

  /** A report of so many noticed mutants, and one per name that was not. */
  private void report(int noticed, String... survivors) throws IOException {
    StringBuilder xml = new StringBuilder("<mutations>");
    for (int i = 0; i < noticed; i++) {
      xml.append(mutation(true, "noticed"));
    }
    for (String survivor : survivors) {
      xml.append(mutation(false, survivor));
    }
    Files.writeString(folder.resolve("mutations.xml"), xml + "</mutations>");
  }

  private static String mutation(boolean detected, String description) {
    return "<mutation detected='"
        + detected
        + "'><sourceFile>A.java</sourceFile><lineNumber>7</lineNumber><description>"
        + description
        + "</description></mutation>";
  }

  private void explain(String text) throws IOException {
    Files.writeString(folder.resolve("mutants.txt"), text);
  }

  private void judge() throws Exception {
    Mutants.judge(Mutants.read(folder.resolve("mutations.xml")), folder.resolve("mutants.txt"));
  }

  @Test
  void all_noticed_needs_no_explanation() throws Exception {
    report(5);
    assertThatCode(this::judge).doesNotThrowAnyException();
  }

  @Test
  void no_mutants_at_all_is_a_failure() throws Exception {
    report(0);
    assertThatThrownBy(this::judge).hasMessageContaining("no mutants");
  }

  @Test
  void each_survivor_is_explained_as_often_as_it_survives() throws Exception {
    report(98, "one", "one");
    explain("# why\n\nA.java:7 one\n  Only a message.\n");
    assertThatThrownBy(this::judge)
        .hasMessage("survived, and not explained in mutants.txt: A.java:7 one");
    explain("A.java:7 one\n  Only a message.\nA.java:7 one\n  Only a message.\n");
    assertThatCode(this::judge).doesNotThrowAnyException();
  }

  @Test
  void an_explained_one_that_is_noticed_is_a_failure() throws Exception {
    report(5);
    explain("A.java:7 gone\n  Only a message.\n");
    assertThatThrownBy(this::judge).hasMessageContaining("did not survive: A.java:7 gone");
  }

  @Test
  void a_survivor_without_a_reason_is_a_failure() throws Exception {
    report(98, "one", "two");
    for (String text : new String[] {"A.java:7 one\nA.java:7 two\n  Why.", "A.java:7 one\n"}) {
      explain(text);
      assertThatThrownBy(this::judge).hasMessageContaining("why nobody could notice");
    }
  }

  @Test
  void explanations_do_not_make_up_for_too_many() throws Exception {
    report(9, "one");
    explain("A.java:7 one\n  Why.");
    assertThatThrownBy(this::judge).hasMessage("less than 95 % noticed");
  }
}
