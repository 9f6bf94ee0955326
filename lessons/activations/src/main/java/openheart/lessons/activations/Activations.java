package openheart.lessons.activations;

import java.util.List;
import openheart.lesson.Lesson;

/** Lesson 4: the bends without which depth is an illusion. */
public final class Activations implements Lesson {

  /** Prints the whole lesson, or the one example named. */
  public static void main(String[] args) {
    Lesson.run(new Activations(), args);
  }

  @Override
  public List<Class<?>> code() {
    return List.of(
        Squashing.class,
        Rectifying.class,
        Choosing.class,
        Separating.class,
        Approximating.class,
        Figures.class,
        Regions.class);
  }
}
