package openheart.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What every lesson's module holds: each example prints what its transcript says, in any order and
 * under any locale. Run with {@code -Dtranscripts=update} to keep what the examples print now.
 */
class TranscriptsContractTest {

  private static final List<String> LOCALES = List.of("es-ES", "tr-TR", "ar-EG", "en-US");

  private final LessonCode code = new LessonCode(ThisLesson.get());
  private final Transcripts transcripts = new Transcripts(Path.of("transcripts"));
  private final boolean update = "update".equals(System.getProperty("transcripts"));
  private final Locale before = Locale.getDefault();

  @AfterEach
  void restore_the_locale() {
    Locale.setDefault(before);
  }

  @TestFactory
  Stream<DynamicTest> every_example_prints_its_transcript() {
    List<Method> examples = new ArrayList<>(code.exampleMethods());
    assertThat(examples).as("the lesson's examples").isNotEmpty();
    long order = System.nanoTime();
    Collections.shuffle(examples, new Random(order));
    Locale locale =
        Locale.forLanguageTag(LOCALES.get((int) Math.floorMod(order, (long) LOCALES.size())));
    return examples.stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.getName() + ", shuffled by " + order + ", " + locale,
                    () -> check(example, locale)));
  }

  @Test
  void no_transcript_is_of_an_example_that_is_no_more() throws IOException {
    List<String> left = new ArrayList<>(transcripts.examples());
    left.removeAll(code.examples());
    if (update) {
      for (String example : left) {
        transcripts.delete(example);
      }
    } else {
      assertThat(left).isEmpty();
    }
  }

  private void check(Method example, Locale locale) throws IOException {
    Locale.setDefault(locale);
    String printed = LessonCode.run(example).printed();
    assertThat(printed).as("what " + example.getName() + " prints").isNotBlank().isASCII();
    if (update) {
      transcripts.update(example.getName(), printed);
      return;
    }
    transcripts.difference(example.getName(), printed).ifPresent(difference -> fail(difference));
  }
}
