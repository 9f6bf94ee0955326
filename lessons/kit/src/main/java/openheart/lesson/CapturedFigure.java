package openheart.lesson;

/**
 * One figure of a lesson. Its pictures are {@code figures/<name>.<language>.<theme>.png} beside the
 * lesson's JSON, at {@link #SCALE} times this size.
 *
 * @param name the method's name
 * @param width in CSS pixels
 * @param height in CSS pixels
 */
public record CapturedFigure(String name, int width, int height) {

  /** Picture pixels for each CSS pixel. */
  public static final int SCALE = 2;

  /** The picture's file, from the folder that holds the lesson's JSON. */
  public String file(String language, Theme theme) {
    return "figures/" + name + "." + language + "." + theme.id() + ".png";
  }
}
