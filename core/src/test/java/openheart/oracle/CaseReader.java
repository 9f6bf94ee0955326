package openheart.oracle;

import com.google.gson.JsonObject;

/** Runs one case of a file and throws if the answer is not torch's. */
interface CaseReader {

  void check(JsonObject oneCase);
}
