package openheart.oracle;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import openheart.tensor.Shape;
import openheart.tensor.Tensor;

/** Tensors and numbers as the oracle writes them. */
final class Json {

  private Json() {}

  /** {dtype, shape, data}, or the data alone in a given shape. */
  static Tensor tensor(JsonElement json) {
    JsonObject object = json.getAsJsonObject();
    return Tensor.of(shape(object), floats(object.getAsJsonArray("data")));
  }

  static Shape shape(JsonObject object) {
    return Shape.of(ints(object.getAsJsonArray("shape")));
  }

  static int[] ints(JsonArray array) {
    int[] result = new int[array.size()];
    for (int i = 0; i < result.length; i++) {
      result[i] = array.get(i).getAsInt();
    }
    return result;
  }

  static float[] floats(JsonArray array) {
    float[] result = new float[array.size()];
    for (int i = 0; i < result.length; i++) {
      result[i] = (float) number(array.get(i));
    }
    return result;
  }

  static double[] doubles(JsonArray array) {
    double[] result = new double[array.size()];
    for (int i = 0; i < result.length; i++) {
      result[i] = number(array.get(i));
    }
    return result;
  }

  /** A number; nan, inf and -inf are strings. */
  static double number(JsonElement json) {
    switch (json.getAsString()) {
      case "nan":
        return Double.NaN;
      case "inf":
        return Double.POSITIVE_INFINITY;
      case "-inf":
        return Double.NEGATIVE_INFINITY;
      default:
        return json.getAsDouble();
    }
  }

  static boolean isNull(JsonObject object, String name) {
    return !object.has(name) || object.get(name).isJsonNull();
  }
}
