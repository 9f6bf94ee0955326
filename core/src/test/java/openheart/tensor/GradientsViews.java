package openheart.tensor;

import static openheart.tensor.GradientCase.of;

import java.util.List;

/** Gradient cases of the views and joins. */
final class GradientsViews {

  private static final Shape ROWS = Shape.of(2, 3);
  private static final Shape CUBE = Shape.of(2, 3, 4);
  private static final Shape ONES = Shape.of(1, 3, 1);
  private static final Shape NUMBER = Shape.of();
  private static final Shape EMPTY = Shape.of(0, 3);

  /** Two of the three elements of each row, one of them twice. */
  private static final Tensor INDEX = Tensor.of(new float[][] {{2, 0, 2, 2}, {1, 1, 1, 0}});

  private static final Tensor TWICE = Tensor.of(new float[][][] {{{1, 1}}, {{0, 1}}});

  private GradientsViews() {}

  static List<GradientCase> cases() {
    return List.of(
        of("view", in -> in[0].view(4, -1), CUBE),
        of("view of a transposed", in -> in[0].t().view(3, 2, 1), ROWS),
        of("view of a number", in -> in[0].view(1, 1), NUMBER),
        of("view of nothing", in -> in[0].view(3, 0), EMPTY),
        of("reshape", in -> in[0].reshape(3, 2), ROWS),
        of("reshape that copies", in -> in[0].t().reshape(6), ROWS),
        of("flatten", in -> in[0].flatten().mul(2), CUBE),
        of("flatten of some dims", in -> in[0].flatten(1, -1), CUBE),
        of("unsqueeze", in -> in[0].unsqueeze(1), ROWS),
        of("unsqueeze of a number", in -> in[0].unsqueeze(0), NUMBER),
        of("squeeze", in -> in[0].squeeze(), ONES),
        of("squeeze of one dim", in -> in[0].squeeze(-1), ONES),
        of("squeeze of a number", in -> in[0].squeeze(0), NUMBER),
        of("squeeze of a dim that stays", in -> in[0].squeeze(1), ONES),
        of("transpose", in -> in[0].transpose(0, -1), CUBE),
        of("t", in -> in[0].t(), ROWS),
        of("t of a row", in -> in[0].t(), Shape.of(3)),
        of("permute", in -> in[0].permute(2, 0, 1), CUBE),
        of("expand", in -> in[0].expand(2, 2, 3, 4), ONES),
        of("expand to its own shape", in -> in[0].expand(-1, -1), ROWS),
        of("expand of a number", in -> in[0].expand(2, 3), NUMBER),
        of("expand to nothing", in -> in[0].expand(1, 3, 0), ONES),
        of("expand, then used twice", in -> in[0].expand(4, 2, 3).mul(in[0]), ROWS),
        of("select", in -> in[0].select(1, -1), CUBE),
        of("select of a row", in -> in[0].select(0, 1), Shape.of(3)),
        of("select twice over", in -> in[0].select(1, 0).mul(in[0].select(0, 1)), Shape.of(3, 3)),
        of("narrow", in -> in[0].narrow(1, 1, 2), CUBE),
        of("narrow to nothing", in -> in[0].narrow(0, 2, 0), ROWS),
        of("slice", in -> in[0].slice(-1, -3, 4, 2), CUBE),
        of("slice to nothing", in -> in[0].slice(0, 2, 1), ROWS),
        of("split", in -> in[0].split(2, 1).get(1).mul(in[0].split(2, 1).get(0)), ROWS),
        of("chunk", in -> in[0].chunk(2, -1).get(1), CUBE),
        of("cloned", in -> in[0].cloned(), ROWS),
        of("contiguous", in -> in[0].t().contiguous(), ROWS),
        of("contiguous of what is", in -> in[0].contiguous().mul(2), ROWS),
        of("repeat", in -> in[0].repeat(2, 1, 3), ROWS),
        of("repeat of a number", in -> in[0].repeat(2), NUMBER),
        of("repeat of a number, no times", in -> in[0].repeat(), NUMBER),
        of("repeat to nothing", in -> in[0].repeat(0, 2), ROWS),
        of("cat", in -> Tensor.cat(List.of(in[0], in[1], in[0]), -1), ROWS, Shape.of(2, 1)),
        of("cat with nothing", in -> Tensor.cat(in[0], in[1]), Shape.of(0), ROWS),
        of("cat of views", in -> Tensor.cat(in[0].t(), in[1].expand(2, 2)), ROWS, Shape.of(1, 2)),
        of("stack", in -> Tensor.stack(List.of(in[0], in[1]), 1), ROWS, ROWS),
        of("stack of numbers", in -> Tensor.stack(in[0], in[1], in[0]), NUMBER, NUMBER),
        of("hstack", in -> Tensor.hstack(in[0], in[1]), Shape.of(3), NUMBER),
        of("vstack", in -> Tensor.vstack(in[0], in[1]), Shape.of(3), ROWS),
        of("gather", in -> in[0].gather(1, INDEX), ROWS),
        of("gather of a view", in -> in[0].permute(1, 2, 0).gather(-1, TWICE), CUBE),
        of("gather of a number", in -> in[0].gather(0, Tensor.scalar(0)), NUMBER),
        of("gather of nothing", in -> in[0].gather(0, Tensor.zeros(0, 3)), ROWS),
        of("indexSelect", in -> in[0].indexSelect(1, 2, 0, 2, 2), CUBE),
        of("indexSelect of a view", in -> in[0].t().indexSelect(0, Tensor.of(1, 1)), ROWS),
        of("indexSelect of nothing", in -> in[0].indexSelect(1), CUBE));
  }
}
