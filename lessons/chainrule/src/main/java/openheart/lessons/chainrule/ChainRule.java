package openheart.lessons.chainrule;

import java.util.List;
import openheart.lesson.Lesson;

/** Lesson 6: derivatives of compositions, by hand and by machine. */
public final class ChainRule implements Lesson {

  /** Prints the whole lesson, or the one example named. */
  public static void main(String[] args) {
    Lesson.run(new ChainRule(), args);
  }

  @Override
  public List<Class<?>> code() {
    return List.of(
        Slopes.class,
        Links.class,
        Symbols.class,
        Steps.class,
        Duals.class,
        Reverse.class,
        Partials.class,
        Errors.class,
        Descents.class,
        Figures.class);
  }
}
