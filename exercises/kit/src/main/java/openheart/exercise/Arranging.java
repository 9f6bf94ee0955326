package openheart.exercise;

import java.util.Set;

/** The operations of core that {@link Exercise#ARRANGING} stands for. */
final class Arranging {
  private static final Set<String> TENSOR =
      Set.of(
          "of",
          "scalar",
          "zeros",
          "ones",
          "full",
          "zerosLike",
          "onesLike",
          "fullLike",
          "eye",
          "arange",
          "linspace",
          "shape",
          "strides",
          "storageOffset",
          "size",
          "ndim",
          "numel",
          "isContiguous",
          "sharesStorageWith",
          "get",
          "set",
          "copyFrom",
          "fill",
          "item",
          "toArray",
          "toString",
          "view",
          "reshape",
          "unsqueeze",
          "squeeze",
          "transpose",
          "t",
          "permute",
          "expand",
          "select",
          "narrow",
          "slice",
          "split",
          "chunk",
          "cat",
          "stack",
          "hstack",
          "vstack",
          "gather",
          "indexSelect",
          "flatten",
          "contiguous",
          "cloned",
          "repeat");

  private static final Set<String> SHAPE =
      Set.of(
          "of", "ndim", "numel", "size", "dims", "equals", "hashCode", "toString", "toTorchString");

  private Arranging() {}

  /** Whether an operation, named as {@code Tensor.view}, is one of them. */
  static boolean includes(String operation) {
    String method = operation.substring(operation.indexOf('.') + 1);
    return operation.startsWith("Tensor.") && TENSOR.contains(method)
        || operation.startsWith("Shape.") && SHAPE.contains(method)
        || operation.startsWith("ShapeException.");
  }
}
