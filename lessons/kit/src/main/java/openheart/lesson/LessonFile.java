package openheart.lesson;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Writes and reads a captured lesson: {@code lessons/<slug>/target/capture/lesson.json}. */
public final class LessonFile {

  /** The file's name in the folder of a capture. */
  public static final String NAME = "lesson.json";

  private static final Gson GSON =
      new GsonBuilder()
          .setPrettyPrinting()
          .disableHtmlEscaping()
          .serializeSpecialFloatingPointValues()
          .create();

  private LessonFile() {}

  /**
   * Writes the lesson into a folder, which must exist.
   *
   * @throws UncheckedIOException if the file cannot be written
   */
  public static void write(Path folder, CapturedLesson lesson) {
    try {
      Files.writeString(folder.resolve(NAME), GSON.toJson(lesson) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads the lesson that a folder holds.
   *
   * @throws IllegalStateException if there is none, or none that can be read
   */
  public static CapturedLesson read(Path folder) {
    Path file = folder.resolve(NAME);
    try {
      return GSON.fromJson(Files.readString(file), CapturedLesson.class);
    } catch (NoSuchFileException e) {
      throw new IllegalStateException(
          "no " + file + ": run `mvn process-classes` on the lesson's module first", e);
    } catch (IOException | JsonParseException e) {
      throw new IllegalStateException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }
}
