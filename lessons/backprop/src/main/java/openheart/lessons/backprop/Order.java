package openheart.lessons.backprop;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import openheart.lesson.Example;
import openheart.lesson.Output;
import openheart.tensor.Node;
import openheart.tensor.Tensor;

/** The graph that autograd keeps, and the order in which a gradient visits it. */
final class Order {

  private Order() {}

  @Example(with = {"visit", "describe"})
  static void graph(Output out) {
    Tensor w = Tensor.scalar(3).requiresGrad(true); // ()
    Tensor x = Tensor.scalar(2); // ()
    Tensor h = w.mul(x).add(1); // ()
    Tensor y = w.mul(h); // ()
    List<Tensor> order = new ArrayList<>();
    visit(y, order);
    Collections.reverse(order);
    out.show(order.size());
    out.show(describe(order));
    y.backward();
    out.show(w.grad().item());
  }

  static void visit(Tensor tensor, List<Tensor> order) {
    if (order.contains(tensor)) {
      return;
    }
    tensor.gradFn().ifPresent(node -> node.inputs().forEach(in -> visit(in, order)));
    order.add(tensor);
  }

  static String describe(List<Tensor> order) {
    StringBuilder lines = new StringBuilder("item()  gradFn()");
    for (Tensor tensor : order) {
      String maker = tensor.gradFn().map(Node::name).orElse("-");
      lines.append("\n%6s  %s".formatted(tensor.item(), maker));
    }
    return lines.toString();
  }
}
