package openheart.exercise;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;

/** A report as JSON, and back. */
public final class JsonReport {
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private JsonReport() {}

  /** The report's records as they are, and the figures that follow from them. */
  public static String print(Report report) {
    JsonObject json = new JsonObject();
    json.addProperty("lesson", report.lesson());
    json.addProperty("earned", report.earned());
    json.addProperty("total", report.total());
    report.next().ifPresent(next -> json.addProperty("next", next.exercise()));
    json.add("results", GSON.toJsonTree(report.results()));
    return GSON.toJson(json) + "\n";
  }

  /** The report that {@link #print} wrote. */
  public static Report read(String json) {
    return GSON.fromJson(json, Report.class);
  }
}
