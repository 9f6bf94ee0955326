package openheart.lessons.training;

import openheart.lesson.Example;
import openheart.lesson.Output;

/** The trained network on the table, opened. */
final class Opened {

  private Opened() {}

  @Example
  static void todo(Output out) {
    out.show(1);
  }
}
