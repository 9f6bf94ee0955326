package openheart.exercise;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/** A report as JSON, and back. */
public final class JsonReport {
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private JsonReport() {}

  /** The report's records as they are. */
  public static String print(Report report) {
    return GSON.toJson(report) + "\n";
  }

  /** The report that {@link #print} wrote. */
  public static Report read(String json) {
    return GSON.fromJson(json, Report.class);
  }
}
