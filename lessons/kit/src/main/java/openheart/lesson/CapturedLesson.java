package openheart.lesson;

import java.util.List;
import java.util.Optional;

/**
 * All that a lesson's code gives its chapter: the one format between running a lesson and writing
 * its pages.
 *
 * @param slug the lesson's name in folders and addresses
 * @param mainClass the class that runs it
 * @param examples in source order
 * @param figures in source order
 */
public record CapturedLesson(
    String slug, String mainClass, List<CapturedExample> examples, List<CapturedFigure> figures) {

  /** Copies the lists. */
  public CapturedLesson {
    examples = List.copyOf(examples);
    figures = List.copyOf(figures);
  }

  /** The example of that name, if there is one. */
  public Optional<CapturedExample> example(String name) {
    return examples.stream().filter(example -> example.name().equals(name)).findFirst();
  }

  /** The figure of that name, if there is one. */
  public Optional<CapturedFigure> figure(String name) {
    return figures.stream().filter(figure -> figure.name().equals(name)).findFirst();
  }
}
