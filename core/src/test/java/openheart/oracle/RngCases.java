package openheart.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.function.DoubleSupplier;
import java.util.zip.CRC32;
import openheart.nn.Dropout;
import openheart.nn.Init;
import openheart.random.Generator;
import openheart.tensor.Shape;
import openheart.tensor.Tensor;

/** rng.json: the random streams, bit for bit. */
final class RngCases implements CaseReader {

  private static final double DOUBLE_TOLERANCE = 1e-15;

  @Override
  public void check(JsonObject json) {
    Generator generator = new Generator(json.get("seed").getAsLong());
    switch (json.get("kind").getAsString()) {
      case "rand":
        Compare.same(Tensor.rand(generator, n(json)), json.get("out"));
        break;
      case "randn":
        Compare.same(Tensor.randn(generator, n(json)), json.get("out"));
        break;
      case "uniform_":
        Compare.same(
            Tensor.zeros(n(json)).fillUniform(generator, real(json, "from"), real(json, "to")),
            json.get("out"));
        break;
      case "normal_":
        Compare.same(
            Tensor.zeros(n(json)).fillNormal(generator, real(json, "mean"), real(json, "std")),
            json.get("out"));
        break;
      case "randn_noncontiguous":
        Tensor storage = Tensor.zeros(Json.ints(json.getAsJsonArray("shape_of_storage")));
        storage.t().fillNormal(generator, 0, 1);
        Compare.same(storage, json.get("out_in_storage_order"));
        break;
      case "rand_float64":
        sameDoubles(json, generator::uniformDouble, 0);
        break;
      case "randn_float64_scalar":
        sameDoubles(json, generator::normal, DOUBLE_TOLERANCE);
        break;
      case "linear":
        sameLinear(generator, json.get("in").getAsInt(), json.get("out_features").getAsInt(), json);
        break;
      case "randperm":
        Compare.same(Tensor.randperm(generator, n(json)), json.get("out"));
        break;
      case "randint":
        int low = json.get("low").getAsInt();
        int high = json.get("high").getAsInt();
        Compare.same(Tensor.randint(generator, low, high, n(json)), json.get("out"));
        break;
      case "bernoulli_scalar":
        Compare.same(
            Tensor.zeros(n(json)).fillBernoulli(generator, real(json, "p")), json.get("out"));
        break;
      case "bernoulli_tensor":
        Compare.same(
            Tensor.full((float) real(json, "p"), n(json)).bernoulli(generator), json.get("out"));
        break;
      case "dropout":
        Compare.same(Dropout.mask(real(json, "p"), Shape.of(n(json)), generator), json.get("out"));
        break;
      case "xavier_uniform_":
        Compare.same(Init.xavierUniform(weight(json), 1, generator), json.get("out"));
        break;
      case "xavier_normal_":
        Compare.same(Init.xavierNormal(weight(json), 1, generator), json.get("out"));
        break;
      case "kaiming_uniform_relu":
        Compare.same(Init.kaimingUniform(weight(json), 0, generator), json.get("out"));
        break;
      case "kaiming_normal_relu":
        Compare.same(Init.kaimingNormal(weight(json), 0, generator), json.get("out"));
        break;
      case "rand_crc32":
        sameSum(Tensor.rand(generator, n(json)).toArray(), json);
        break;
      case "randn_crc32":
        sameSum(Tensor.randn(generator, n(json)).toArray(), json);
        break;
      case "randperm_crc32":
        sameSum(generator.permutation(n(json)), json);
        break;
      case "sequence":
        sequence(generator, json.getAsJsonArray("steps"), json.getAsJsonArray("outs"));
        break;
      default:
        throw new IllegalArgumentException("unknown kind");
    }
  }

  private static void sequence(Generator generator, JsonArray steps, JsonArray outs) {
    for (int i = 0; i < steps.size(); i++) {
      JsonArray step = steps.get(i).getAsJsonArray();
      step(generator, step.get(0).getAsString(), step.get(1).getAsJsonArray(), outs.get(i));
    }
  }

  private static void step(Generator generator, String kind, JsonArray values, JsonElement out) {
    if (kind.equals("manual_seed")) {
      generator.manualSeed(values.get(0).getAsLong());
      return;
    }
    int[] sizes = Json.ints(values);
    switch (kind) {
      case "rand":
        Compare.same(Tensor.rand(generator, sizes), out);
        break;
      case "randn":
        Compare.same(Tensor.randn(generator, sizes), out);
        break;
      case "linear":
        sameLinear(generator, sizes[0], sizes[1], out.getAsJsonObject());
        break;
      case "randperm":
        Compare.same(Tensor.randperm(generator, sizes[0]), out);
        break;
      case "randint":
        Compare.same(Tensor.randint(generator, sizes[0], sizes[1], sizes[2]), out);
        break;
      case "dropout":
        Compare.same(Dropout.mask(0.5, Shape.of(sizes), generator), out);
        break;
      default:
        throw new IllegalArgumentException("unknown step " + kind);
    }
  }

  private static int n(JsonObject json) {
    return json.get("n").getAsInt();
  }

  private static double real(JsonObject json, String name) {
    return json.get(name).getAsDouble();
  }

  private static Tensor weight(JsonObject json) {
    return Tensor.zeros(json.get("fan_out").getAsInt(), json.get("fan_in").getAsInt());
  }

  private static void sameLinear(Generator generator, int in, int out, JsonObject expected) {
    Compare.same(Init.linearWeight(Tensor.zeros(out, in), generator), expected.get("weight"));
    Compare.same(Init.linearBias(Tensor.zeros(out), in, generator), expected.get("bias"));
  }

  private static void sameInts(int[] actual, JsonElement expected) {
    assertThat(actual)
        .containsExactly(Json.ints(expected.getAsJsonObject().getAsJsonArray("data")));
  }

  private static void sameDoubles(JsonObject json, DoubleSupplier draws, double tolerance) {
    for (double expected : Json.doubles(json.getAsJsonObject("out").getAsJsonArray("data"))) {
      Compare.close(draws.getAsDouble(), expected, tolerance);
    }
  }

  private static void sameSum(float[] values, JsonObject json) {
    ByteBuffer bytes = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(values);
    Tensor last = Tensor.of(Arrays.copyOfRange(values, values.length - 3, values.length));
    Compare.same(last, json.get("last3"));
    sameSum(bytes, json);
  }

  private static void sameSum(int[] values, JsonObject json) {
    ByteBuffer bytes = ByteBuffer.allocate(8 * values.length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asLongBuffer().put(Arrays.stream(values).asLongStream().toArray());
    sameInts(Arrays.copyOfRange(values, values.length - 3, values.length), json.get("last3"));
    sameSum(bytes, json);
  }

  private static void sameSum(ByteBuffer bytes, JsonObject json) {
    CRC32 sum = new CRC32();
    sum.update(bytes.array());
    assertThat(sum.getValue()).isEqualTo(json.get("crc32").getAsLong());
  }
}
