package openheart.oracle;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What core is not measured by, and why: the one list. */
final class OutOfScope {

  /** Files that are not for core. */
  static final Map<String, String> NOT_READ =
      Map.of("notebooks", "what the notebooks printed is for the lessons' tests");

  private static final List<Rule> RULES =
      List.of(
          new Rule(
              "backward",
              json -> text(json, "op").equals("error: numpy of a tensor requiring grad"),
              "numpy() shares memory and so is refused; toArray() copies, as tolist() does"),
          new Rule(
              "backward",
              json ->
                  Set.of("error: requires_grad on int", "error: bool of 2 elements")
                      .contains(text(json, "op")),
              "int tensors and truth values of tensors: the course's tensors are float32"),
          new Rule(
              "printing",
              json -> text(json, "str").equals("Softmax(dim=None)"),
              "Softmax without a dim: core refuses to guess one"),
          new Rule(
              "printing",
              json -> json.has("dtype") && !text(json, "dtype").equals("float32"),
              "int, bool and float64 tensors: the course's tensors are float32"),
          new Rule(
              "reductions",
              json ->
                  Set.of(
                          "mean of int64",
                          "std of int64",
                          "sum of int64 is int64",
                          "sum of bool is int64")
                      .contains(text(json, "what")),
              "int and bool tensors: the course's tensors are float32"));

  private OutOfScope() {}

  /** Why a case is out of scope, if it is. */
  static Optional<String> reason(String file, JsonObject json) {
    return RULES.stream()
        .filter(rule -> rule.file.equals(file) && rule.applies.test(json))
        .map(rule -> rule.reason)
        .findFirst();
  }

  private static String text(JsonObject json, String name) {
    return json.has(name) ? json.get(name).getAsString() : "";
  }

  private record Rule(String file, Predicate<JsonObject> applies, String reason) {}
}
