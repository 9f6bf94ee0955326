package openheart.lessons.ensembles;

import java.util.List;
import openheart.lesson.Lesson;

/** Lesson 9: two real layers opened up, and what they are good for. */
public final class Ensembles implements Lesson {

  /** Prints the whole lesson, or the one example named. */
  public static void main(String[] args) {
    Lesson.run(new Ensembles(), args);
  }

  @Override
  public List<Class<?>> code() {
    return List.of(
        WeightedFamiliesLayer.class,
        TwoLayerFamiliesLayer.class,
        Steps.class,
        Insides.class,
        Slips.class,
        Proteins.class,
        Confusion.class,
        Contest.class,
        Figures.class);
  }
}
