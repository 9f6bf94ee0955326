package openheart.site.quiz;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A question with one right answer.
 *
 * @param id its anchor, the same in both languages
 * @param html its text
 * @param answers in the order in which they are offered
 * @param line where it stands in the quiz
 */
public record Question(String id, String html, List<Answer> answers, int line) {
  /** Returns the positions of the right answers, from 1. */
  public List<Integer> right() {
    return IntStream.range(0, answers.size())
        .filter(i -> answers.get(i).right())
        .mapToObj(i -> i + 1)
        .toList();
  }
}
