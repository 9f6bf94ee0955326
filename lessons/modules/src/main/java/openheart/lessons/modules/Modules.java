package openheart.lessons.modules;

import java.util.List;
import openheart.lesson.Lesson;

/** Lesson 8: networks as objects that know their own parameters. */
public final class Modules implements Lesson {

  /** Prints the whole lesson, or the one example named. */
  public static void main(String[] args) {
    Lesson.run(new Modules(), args);
  }

  @Override
  public List<Class<?>> code() {
    return List.of(
        TinyModels.class,
        Layers.class,
        Softmaxes.class,
        Custom.class,
        Models.class,
        Learning.class,
        Figures.class);
  }
}
