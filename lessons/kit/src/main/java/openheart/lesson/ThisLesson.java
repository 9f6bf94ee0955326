package openheart.lesson;

import java.util.List;

/** The one lesson of the module whose tests run. */
final class ThisLesson {

  private ThisLesson() {}

  static Lesson get() {
    List<Lesson> lessons = Run.onClassPath();
    if (lessons.size() != 1) {
      throw new IllegalStateException(
          "META-INF/services/openheart.lesson.Lesson is to name one lesson; found "
              + lessons.stream().map(Lesson::slug).toList());
    }
    return lessons.get(0);
  }
}
