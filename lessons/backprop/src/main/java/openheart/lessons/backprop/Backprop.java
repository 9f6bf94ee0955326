package openheart.lessons.backprop;

import java.util.List;
import openheart.lesson.Lesson;

/** Lesson 7: the chain rule on a network, by hand, then checked. */
public final class Backprop implements Lesson {

  /** Prints the whole lesson, or the one example named. */
  public static void main(String[] args) {
    Lesson.run(new Backprop(), args);
  }

  @Override
  public List<Class<?>> code() {
    return List.of(
        Small.class,
        Pieces.class,
        Whole.class,
        Checks.class,
        Order.class,
        Entropy.class,
        Depth.class,
        Slips.class,
        Figures.class);
  }
}
