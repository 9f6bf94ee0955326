package openheart.lessons.einsum;

import java.util.List;
import openheart.lesson.Lesson;

/** Lesson 2: one notation for products and sums. */
public final class Einsum implements Lesson {

  /** Prints the whole lesson, or the one example named. */
  public static void main(String[] args) {
    Lesson.run(new Einsum(), args);
  }

  @Override
  public List<Class<?>> code() {
    return List.of(
        Products.class, Notation.class, Uses.class, Costs.class, Slips.class, Figures.class);
  }
}
