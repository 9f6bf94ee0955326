package openheart.lessons.broadcasting;

import java.util.List;
import openheart.lesson.Lesson;

/** Lesson 1: how tensors of different shapes combine. */
public final class Broadcasting implements Lesson {

  /** Prints the whole lesson, or the one example named. */
  public static void main(String[] args) {
    Lesson.run(new Broadcasting(), args);
  }

  @Override
  public List<Class<?>> code() {
    return List.of(Averages.class, Axes.class, Combining.class, Uses.class, Figures.class);
  }
}
