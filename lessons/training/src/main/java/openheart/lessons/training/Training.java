package openheart.lessons.training;

import java.util.List;
import openheart.lesson.Lesson;

/** Lesson 10: gradient descent until a network learns, on numbers that somebody wrote by hand. */
public final class Training implements Lesson {

  /** Prints the whole lesson, or the one example named. */
  public static void main(String[] args) {
    Lesson.run(new Training(), args);
  }

  @Override
  public List<Class<?>> code() {
    return List.of(
        Descent.class,
        Classifier.class,
        Rates.class,
        Batches.class,
        Optimizers.class,
        Splits.class,
        Stopping.class,
        Digits.class,
        Opened.class,
        Slips.class,
        Curves.class,
        Pictures.class);
  }
}
