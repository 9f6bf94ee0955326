package openheart.lessons.training;

import openheart.lesson.Example;
import openheart.lesson.Output;

/** The trained network on the table, opened. */
final class Slips {

  private Slips() {}

  @Example
  static void slip(Output out) {
    out.show(1);
  }
}
