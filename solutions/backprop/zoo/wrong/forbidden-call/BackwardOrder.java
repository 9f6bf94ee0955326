package openheart.exercises.backprop;

import openheart.tensor.Tensor;

public final class BackwardOrder {
  public static int[] backwardOrder(int[][] inputs, int result) {
    Tensor[] nodes = new Tensor[inputs.length];
    Tensor made = tensor(result, inputs, nodes);
    made.backward();
    return new int[] {result};
  }

  private static Tensor tensor(int node, int[][] inputs, Tensor[] nodes) {
    if (nodes[node] == null) {
      nodes[node] = Tensor.scalar(1).requiresGrad(true);
      for (int input : inputs[node]) {
        nodes[node] = nodes[node].add(tensor(input, inputs, nodes));
      }
    }
    return nodes[node];
  }
}
