package openheart.lessons.initialization;

import java.util.List;
import openheart.lesson.Lesson;

/** Lesson 5: why 50 layers explode, and what scale stops it. */
public final class Initialization implements Lesson {

  /** Prints the whole lesson, or the one example named. */
  public static void main(String[] args) {
    Lesson.run(new Initialization(), args);
  }

  @Override
  public List<Class<?>> code() {
    return List.of(
        Products.class,
        Scales.class,
        Rectified.class,
        Bends.class,
        Norms.class,
        Draws.class,
        Figures.class);
  }
}
