package openheart.oracle;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A case with each of the answers that torch's versions give to it. */
final class Answers {

  private static final String VERSIONS = "varies_by_version";
  private static final int SHOWN = 400;

  private Answers() {}

  /** The case as it stands and, for each version that differs, with that version's fields. */
  static List<JsonObject> of(JsonObject oneCase) {
    List<JsonObject> answers = new ArrayList<>();
    answers.add(oneCase);
    if (oneCase.has(VERSIONS)) {
      for (Map.Entry<String, JsonElement> version : oneCase.getAsJsonObject(VERSIONS).entrySet()) {
        JsonObject answer = oneCase.deepCopy();
        overlay(answer, version.getValue().getAsJsonObject());
        answers.add(answer);
      }
    }
    return answers;
  }

  private static void overlay(JsonObject target, JsonObject changes) {
    for (Map.Entry<String, JsonElement> change : changes.entrySet()) {
      JsonElement old = target.get(change.getKey());
      if (old != null && old.isJsonObject() && change.getValue().isJsonObject()) {
        overlay(old.getAsJsonObject(), change.getValue().getAsJsonObject());
      } else {
        target.add(change.getKey(), change.getValue());
      }
    }
  }

  static String shortened(JsonObject oneCase) {
    String text = oneCase.toString();
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
  }
}
