package openheart.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What every lesson's module holds: the code that a chapter shows speaks no language but Java. Its
 * only comments are shapes, such as {@code // (2, 3)} or {@code // (batch, classes)}.
 */
class ExcerptsContractTest {

  private static final String SHAPE = "// \\((-?\\w+(, -?\\w+)*)?\\)";

  @TestFactory
  Stream<DynamicTest> comments_in_examples_are_shapes() {
    return new LessonCode(ThisLesson.get())
        .exampleMethods().stream()
            .map(example -> DynamicTest.dynamicTest(example.getName(), () -> check(example)));
  }

  private static void check(Method example) {
    Source source = Source.of(example.getDeclaringClass());
    check(source, example.getName());
    for (String helper : example.getAnnotation(Example.class).with()) {
      check(source, helper);
    }
  }

  private static void check(Source source, String method) {
    assertThat(source.comments(method)).allSatisfy(c -> assertThat(c).matches(SHAPE));
    assertThat(source.whole(method).text()).isASCII();
  }
}
