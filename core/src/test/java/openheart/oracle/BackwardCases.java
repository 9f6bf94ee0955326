package openheart.oracle;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.Map;
import openheart.nn.Functional;
import openheart.nn.Reduction;
import openheart.tensor.Autograd;
import openheart.tensor.Tensor;

/** backward.json: values and gradients by the names of their operations. */
final class BackwardCases implements CaseReader {

  private static final double TOLERANCE = 1e-5;

  /** An operation of the file, as a computation on its inputs. */
  private interface Operation {
    Tensor of(Inputs in);
  }

  private static final Map<String, Operation> OPERATIONS =
      Map.ofEntries(
          entry("add_broadcast", in -> in.get("a").add(in.get("b"))),
          entry("sub_broadcast_col", in -> in.get("a").sub(in.get("b"))),
          entry("mul_broadcast", in -> in.get("a").mul(in.get("b"))),
          entry("div_broadcast", in -> in.get("a").div(in.get("b"))),
          entry("mul_0d", in -> in.get("a").mul(in.get("b"))),
          entry("matmul_2d", in -> in.get("a").matmul(in.get("b"))),
          entry("matmul_vec", in -> in.get("a").matmul(in.get("b"))),
          entry("dot", in -> in.get("a").matmul(in.get("b"))),
          entry("bmm_broadcast", in -> in.get("a").matmul(in.get("b"))),
          entry("linear", in -> Functional.linear(in.get("x"), in.get("w"), in.get("b"))),
          entry("relu", in -> in.get("x").relu()),
          entry("clamp_min0", in -> in.get("x").clampMin(0)),
          entry("max_with_zero", in -> in.get("x").maximum(Tensor.scalar(0))),
          entry("abs", in -> in.get("x").abs()),
          entry("leaky_relu", in -> in.get("x").leakyRelu(0.1f)),
          entry("sigmoid", in -> in.get("x").sigmoid()),
          entry("sigmoid_saturated", in -> in.get("x").sigmoid()),
          entry("tanh", in -> in.get("x").tanh()),
          entry("exp", in -> in.get("x").exp()),
          entry("sin_x2", in -> in.get("x").square().sin()),
          entry("pow3", in -> in.get("x").pow(3)),
          entry("gelu", in -> in.get("x").gelu()),
          entry("softplus", in -> in.get("x").softplus()),
          entry("sqrt", in -> in.get("x").sqrt()),
          entry("log", in -> in.get("x").log()),
          entry("reciprocal", in -> in.get("x").reciprocal()),
          entry("sum", in -> in.get("x").sum()),
          entry("mean", in -> in.get("x").mean()),
          entry("sum_dim0", in -> in.get("x").sum(0)),
          entry("mean_dim1_keep", in -> in.get("x").mean(true, 1)),
          entry("std_unbiased", in -> in.get("x").std()),
          entry("var_biased_dim", in -> in.get("x").var(0, false, 1)),
          entry("std_of_constant", in -> in.get("x").std()),
          entry("max_all", in -> in.get("x").max()),
          entry("max_dim", in -> in.get("x").maxWithIndices(1).values()),
          entry("amax_dim", in -> in.get("x").max(1)),
          entry("softmax", in -> in.get("x").softmax(-1)),
          entry("log_softmax", in -> in.get("x").logSoftmax(-1)),
          entry("logsumexp", in -> in.get("x").logsumexp(-1)),
          entry("softmax_dim0", in -> in.get("x").softmax(0)),
          entry("softmax_extreme", in -> in.get("x").softmax(-1)),
          entry("mse_mean", in -> Functional.mseLoss(in.get("x"), in.get("t"))),
          entry("mse_sum", in -> Functional.mseLoss(in.get("x"), in.get("t"), Reduction.SUM)),
          entry("mse_broadcast_trap", in -> in.get("x").sub(in.get("t")).square().mean()),
          entry("mse_manual_squeeze", in -> in.get("x").squeeze().sub(in.get("t")).pow(2).mean()),
          entry("l1", in -> Functional.l1Loss(in.get("x"), in.get("t"))),
          entry("smooth_l1", in -> Functional.smoothL1Loss(in.get("x"), in.get("t"))),
          entry("cross_entropy", in -> Functional.crossEntropy(in.get("x"), in.targets())),
          entry("cross_entropy_huge", in -> Functional.crossEntropy(in.get("x"), in.targets())),
          entry("cross_entropy_sum", in -> crossEntropy(in, Reduction.SUM, 0)),
          entry("cross_entropy_smoothing", in -> crossEntropy(in, Reduction.MEAN, 0.1)),
          entry("nll", in -> Functional.nllLoss(in.get("x").logSoftmax(1), in.targets())),
          entry("bce", in -> Functional.binaryCrossEntropy(in.get("x"), in.get("t"))),
          entry(
              "bce_logits",
              in -> Functional.binaryCrossEntropyWithLogits(in.get("x"), in.get("t"))),
          entry("einsum_matmul", in -> Tensor.einsum("ij,jk->ik", in.get("a"), in.get("b"))),
          entry("einsum_gram", in -> Tensor.einsum("ij,kj->ik", in.get("a"), in.get("a"))),
          entry("einsum_diag", in -> Tensor.einsum("ii->i", in.get("a"))),
          entry("einsum_trace", in -> Tensor.einsum("ii", in.get("a"))),
          entry("einsum_outer", in -> Tensor.einsum("i,j->ij", in.get("a"), in.get("b"))),
          entry("einsum_sum", in -> Tensor.einsum("ij->", in.get("a"))),
          entry(
              "einsum_ellipsis", in -> Tensor.einsum("...ij,jk->...ik", in.get("a"), in.get("b"))),
          entry("einsum_wf", in -> Tensor.einsum("mbc,mch->bch", in.get("x"), in.get("w"))),
          entry(
              "einsum_bilinear",
              in -> Tensor.einsum("bn,anm,bm->ba", in.get("x"), in.get("w"), in.get("y"))),
          entry("view_unsqueeze_expand", in -> in.get("x").view(3, 2).unsqueeze(0).expand(2, 3, 2)),
          entry("transpose_reuse", in -> in.get("x").t().matmul(in.get("x"))),
          entry("index", in -> in.get("x").select(1, 0).mul(in.get("x").select(0, 1))),
          entry("cat", in -> Tensor.cat(in.get("a"), in.get("b"))),
          entry("gather_repeat_index", in -> in.get("x").indexSelect(0, 0, 0, 3)),
          entry("repeat", in -> in.get("x").repeat(3)),
          entry(
              "fanout_accumulate",
              in -> in.get("x").square().add(in.get("x").mul(3)).add(in.get("x").sum())),
          entry("two_layer_relu_mse", BackwardCases::twoLayers),
          entry("layer_norm", BackwardCases::layerNorm),
          entry("batch_norm_train", BackwardCases::batchNorm),
          entry("normalize_channels", in -> normalized(in.get("x"))));

  private static final Map<String, Runnable> ERRORS =
      Map.ofEntries(
          entry("backward on non-scalar", () -> leaf().mul(2).backward()),
          entry("backward twice", BackwardCases::backwardTwice),
          entry("backward without requires_grad", () -> Tensor.of(1, 2).sum().backward()),
          entry("in-place on a leaf", () -> leaf().copyFrom(Tensor.of(0, 0))),
          entry("inplace modified saved tensor", BackwardCases::changedSaved),
          entry("item of 2 elements", () -> leaf().item()),
          entry(
              "cross_entropy target out of range",
              () -> Functional.crossEntropy(Tensor.ones(1, 3), new int[] {3})),
          entry(
              "cross_entropy float target of wrong shape",
              () -> Functional.crossEntropy(Tensor.ones(2, 3), Tensor.ones(2))));

  @Override
  public void check(JsonObject json) {
    String name = json.get("op").getAsString();
    if (json.has("error_type")) {
      Runnable error = ERRORS.get(name.replace("error: ", ""));
      assertThat(error).as("an operation for " + name).isNotNull();
      assertThatThrownBy(error::run)
          .isInstanceOfAny(IllegalStateException.class, IllegalArgumentException.class);
      return;
    }
    Operation operation = OPERATIONS.get(name);
    assertThat(operation).as("an operation for " + name).isNotNull();
    Inputs in = new Inputs(json.getAsJsonObject("inputs"));
    Tensor y = operation.of(in);
    Compare.close(y, json.get("y"), TOLERANCE);
    if (json.has("upstream_grad")) {
      y.backward(Json.tensor(json.get("upstream_grad")));
    } else {
      y.backward();
    }
    for (Map.Entry<String, JsonElement> grad : json.getAsJsonObject("grads").entrySet()) {
      checkGradient(in.get(grad.getKey()), grad.getKey(), json);
    }
  }

  private static void checkGradient(Tensor input, String name, JsonObject json) {
    JsonElement torch = json.getAsJsonObject("grads").get(name);
    if (!json.has("grads64")) {
      Compare.close(input.grad(), torch, TOLERANCE);
      return;
    }
    assertThat(input.grad().shape()).isEqualTo(Json.shape(torch.getAsJsonObject()));
    float[] mine = input.grad().toArray();
    double[] exact = Json.doubles(json.getAsJsonObject("grads64").getAsJsonArray(name));
    for (int i = 0; i < mine.length; i++) {
      Compare.close(mine[i], exact[i], TOLERANCE);
    }
  }

  private static Tensor twoLayers(Inputs in) {
    Tensor hidden = in.get("x").matmul(in.get("w1")).add(in.get("b1")).relu();
    Tensor out = hidden.matmul(in.get("w2")).add(in.get("b2")).squeeze();
    return out.sub(in.get("y")).square().mean();
  }

  private static Tensor crossEntropy(Inputs in, Reduction reduction, double smoothing) {
    return Functional.crossEntropy(in.get("x"), in.targets(), reduction, smoothing);
  }

  private static Tensor layerNorm(Inputs in) {
    Tensor x = Functional.layerNorm(in.get("x"), in.get("w").shape(), 1e-5);
    return x.mul(in.get("w")).add(in.get("b"));
  }

  private static Tensor batchNorm(Inputs in) {
    Tensor x = in.get("x");
    Tensor deviation = x.var(0, true, 0).add(1e-5f).sqrt();
    return x.sub(x.mean(true, 0)).div(deviation).mul(in.get("w")).add(in.get("b"));
  }

  private static Tensor normalized(Tensor x) {
    return x.sub(x.mean(true, 0, 2, 3)).div(x.std(true, 0, 2, 3));
  }

  private static Tensor leaf() {
    return Tensor.of(1, 2).requiresGrad(true);
  }

  private static void backwardTwice() {
    Tensor y = leaf().square().sum();
    y.backward();
    y.backward();
  }

  private static void changedSaved() {
    Tensor y = leaf().sigmoid();
    Autograd.noGrad(() -> y.copyFrom(Tensor.of(1, 1)));
    y.sum().backward();
  }

  /** The named inputs of a case, each made once; all but class indices require grad. */
  private static final class Inputs {

    private final JsonObject json;
    private final Map<String, Tensor> made = new HashMap<>();

    Inputs(JsonObject json) {
      this.json = json;
    }

    Tensor get(String name) {
      return made.computeIfAbsent(name, n -> Json.tensor(json.get(n)).requiresGrad(true));
    }

    int[] targets() {
      return Json.ints(json.getAsJsonObject("t").getAsJsonArray("data"));
    }
  }
}
