package openheart.lessons.feedforward;

import java.util.List;
import openheart.lesson.Lesson;

/** Lesson 3: from one neuron to a batch through a network. */
public final class Feedforward implements Lesson {

  /** Prints the whole lesson, or the one example named. */
  public static void main(String[] args) {
    Lesson.run(new Feedforward(), args);
  }

  @Override
  public List<Class<?>> code() {
    return List.of(
        Neurons.class, Networks.class, Layers.class, Collapse.class, Slips.class, Figures.class);
  }
}
