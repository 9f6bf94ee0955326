package openheart.lessons.einsum;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.random.Generator;
import openheart.tensor.EinsumEquation;
import openheart.tensor.EinsumPlan;
import openheart.tensor.Shape;
import openheart.tensor.Tensor;

/** From the matrix product by hand to the loops and the strides that an equation stands for. */
final class Products {

  private Products() {}

  @Example
  static void product(Output out) {
    float[][] a = {{1, 2, 3}, {4, 5, 6}};
    float[][] b = {{7, 8}, {9, 10}, {11, 12}};
    float[][] r = new float[2][2];
    for (int i = 0; i < 2; i++) {
      for (int j = 0; j < 2; j++) {
        for (int k = 0; k < 3; k++) {
          r[i][j] += a[i][k] * b[k][j];
        }
      }
    }
    out.show(Tensor.of(r));
    out.show(1 * 7 + 2 * 9 + 3 * 11);
    out.show(4 * 7 + 5 * 9 + 6 * 11);
    out.show(Tensor.of(a).matmul(Tensor.of(b)));
    out.show(Tensor.einsum("ik,kj->ij", Tensor.of(a), Tensor.of(b)));
    out.fails(() -> Tensor.of(a).matmul(Tensor.of(a)));
  }

  @Example
  static void notebook(Output out) {
    Generator generator = new Generator(2682009604L);
    generator.advance(64 * 3 * 256 * 256);
    Tensor x = Tensor.randn(generator, 2, 3); // (2, 3)
    Tensor y = Tensor.randn(generator, 3, 2); // (3, 2)
    out.show(x);
    out.show(y);

    out.show(Tensor.einsum("ij->ji", x));
    out.show(Tensor.einsum("ij->ji", x).sharesStorageWith(x));
    out.show(Tensor.einsum("ik,kj->ij", x, y));
    out.show(Tensor.einsum("ik,kj->ij", x, y).allclose(x.matmul(y)));

    out.show(Tensor.einsum("ij,kj->ik", x, x));
    out.show(x.select(0, 0).square().sum());
    out.show(x.select(0, 0).mul(x.select(0, 1)).sum());
  }

  @Example(with = {"nest", "cell"})
  static void loops(Output out) {
    out.show(nest("ik,kj->ij", Shape.of(2, 3), Shape.of(3, 2)));
    out.show(nest("ij->ji", Shape.of(2, 3)));
    out.show(nest("ij,kj->ik", Shape.of(2, 3), Shape.of(2, 3)));
    out.show(nest("ij->i", Shape.of(2, 3)));
    out.show(nest("ii->", Shape.of(3, 3)));
  }

  static String nest(String equation, Shape... shapes) {
    EinsumPlan plan = EinsumEquation.parse(equation).plan(shapes);
    String loop = "for (int %s = 0; %s < %s; %s++)\n";
    String nest = "";
    String indent = "";
    for (Map.Entry<String, Integer> index : plan.sizes().entrySet()) {
      String i = index.getKey();
      int size = index.getValue();
      nest += indent + loop.formatted(i, i, size, i);
      indent += "  ";
    }
    List<String> factors = new ArrayList<>();
    for (int n = 0; n < shapes.length; n++) {
      factors.add(cell("ABC".substring(n, n + 1), plan.operandIndices(n)));
    }
    String sum = cell("R", plan.outputIndices()) + " += " + String.join(" * ", factors);
    return nest + indent + sum + ";";
  }

  static String cell(String name, List<String> indices) {
    return indices.isEmpty() ? name : name + "[" + String.join("][", indices) + "]";
  }

  @Example(with = "steps")
  static void strides(Output out) {
    Tensor a = Tensor.of(new float[][] {{1, 2, 3}, {4, 5, 6}}); // (2, 3)
    Tensor b = Tensor.of(new float[][] {{7, 8}, {9, 10}, {11, 12}}); // (3, 2)
    Tensor r = Tensor.zeros(2, 2); // (2, 2)
    out.show(steps("ik", a, "ijk"));
    out.show(steps("kj", b, "ijk"));
    out.show(steps("ij", r, "ijk"));

    float[] fromA = a.toArray();
    float[] fromB = b.toArray();
    float[] toR = new float[4];
    for (int i = 0; i < 2; i++) {
      for (int j = 0; j < 2; j++) {
        for (int k = 0; k < 3; k++) {
          toR[2 * i + j] += fromA[3 * i + k] * fromB[j + 2 * k];
        }
      }
    }
    out.show(Tensor.of(toR));

    Tensor m = Tensor.arange(1, 10, 1).view(3, 3); // (3, 3)
    out.show(steps("ii", m, "i"));
    out.show(Tensor.einsum("ii->i", m));
    out.show(Tensor.einsum("ii->i", m).strides());
  }

  static int[] steps(String indices, Tensor tensor, String loops) {
    int[] steps = new int[loops.length()];
    for (int axis = 0; axis < indices.length(); axis++) {
      steps[loops.indexOf(indices.charAt(axis))] += tensor.strides()[axis];
    }
    return steps;
  }
}
