package openheart.exercises.einsum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import openheart.exercise.Cases;
import openheart.exercise.Draws;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.tensor.Shape;
import openheart.tensor.Tensor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(EvaluateByLoops.class)
class EvaluateByLoopsTest {
  record Input(String[] letters, String output, float[][] numbers, int[][] shapes) {}

  @Test
  @Order(1)
  void every_cell_is_a_sum_of_products() {
    Cases<Input> cases =
        Cases.of(
                new Input(
                    new String[] {"ik", "kj"},
                    "ij",
                    new float[][] {{1, 2, 3, 4, 5, 6}, {7, 8, 9, 10, 11, 12}},
                    new int[][] {{2, 3}, {3, 2}}),
                counted("ij->ji", 'i', 2, 'j', 3),
                counted("ij->i", 'i', 2, 'j', 3),
                counted("i,i->", 'i', 3),
                counted("i,j->ji", 'i', 2, 'j', 3),
                counted("ij,kj->ik", 'i', 2, 'j', 3, 'k', 4),
                counted("ii->i", 'i', 3),
                counted("ii->", 'i', 3),
                counted("iii->i", 'i', 2),
                counted("iij,j->i", 'i', 2, 'j', 3),
                counted("i,i,i->i", 'i', 3),
                counted("i,ij,j->", 'i', 2, 'j', 3),
                counted(",i->i", 'i', 3),
                counted("->"),
                counted("Ii,i->I", 'I', 2, 'i', 3),
                counted("ij,jk->ki", 'i', 1, 'j', 1, 'k', 3))
            .generated(15, EvaluateByLoopsTest::generated);
    examiner(cases)
        .misconception("steps-overwritten", in -> diagonalsAt(0, in))
        .misconception("steps-overwritten", in -> diagonalsAt(1, in))
        .misconception("column-major", EvaluateByLoopsTest::columnMajor)
        .misconception("column-major", EvaluateByLoopsTest::columnMajorOperands)
        .misconception("overwritten", in -> summedAt(in, size -> size - 1))
        .misconception("not-summed", in -> summedAt(in, size -> 0))
        .misconception("added", EvaluateByLoopsTest::added)
        .misconception("two-operands", EvaluateByLoopsTest::firstTwo)
        .misconception("output-order-lost", in -> einsum(in, appearing(in)))
        .misconception("output-order-lost", in -> einsum(in, sorted(in)))
        .misconception("scalar-lost", EvaluateByLoopsTest::scalarLost)
        .misconception("scalar-lost", EvaluateByLoopsTest::scalarOutOfBounds)
        .misconception("no-letters", EvaluateByLoopsTest::noLettersOutOfBounds)
        .misconception("no-letters", EvaluateByLoopsTest::noLettersNoTurn)
        .misconception("last-turn-missing", EvaluateByLoopsTest::lastTurnMissing)
        .misconception("begins-with-0", in -> new float[einsum(in, in.output()).length])
        .examine(EvaluateByLoopsTest::student);
  }

  @Test
  @Order(2)
  void a_letter_with_two_sizes_is_refused() {
    Cases<Input> cases =
        Cases.of(
            shaped(new String[] {"ik", "kj"}, "ij", new int[][] {{2, 3}, {2, 2}}),
            shaped(new String[] {"ik", "kj"}, "ij", new int[][] {{2, 2}, {3, 2}}),
            shaped(new String[] {"i", "i"}, "i", new int[][] {{4}, {3}}),
            shaped(new String[] {"ii"}, "i", new int[][] {{2, 3}}),
            shaped(new String[] {"ii"}, "", new int[][] {{3, 2}}),
            shaped(new String[] {"i", "j", "ji"}, "", new int[][] {{2}, {3}, {3, 4}}));
    examiner(cases)
        .symptom("sizes-not-compared", Refusals::missing)
        .examine(EvaluateByLoopsTest::student);
  }

  @Test
  @Order(3)
  void a_size_of_1_is_not_stretched() {
    Cases<Input> cases =
        Cases.of(
            shaped(new String[] {"ik", "kj"}, "ij", new int[][] {{2, 1}, {3, 2}}),
            shaped(new String[] {"ik", "kj"}, "ij", new int[][] {{2, 3}, {1, 2}}),
            shaped(new String[] {"i", "i"}, "i", new int[][] {{1}, {3}}));
    examiner(cases)
        .symptom("ones-stretched", Refusals::missing)
        .examine(EvaluateByLoopsTest::student);
  }

  private static Examiner<Input> examiner(Cases<Input> cases) {
    return Examiner.of(
        EvaluateByLoops.class,
        cases,
        in -> {
          refuseTwoSizes(in);
          return einsum(in, in.output());
        });
  }

  private static float[] student(Input in) {
    return EvaluateByLoops.evaluate(in.letters(), in.output(), in.numbers(), in.shapes());
  }

  /** An equation, its letters' sizes in pairs, and the numbers 1, 2, 3... in every operand. */
  private static Input counted(String equation, int... sizes) {
    Map<Character, Integer> sizeOf = new TreeMap<>();
    for (int i = 0; i < sizes.length; i += 2) {
      sizeOf.put((char) sizes[i], sizes[i + 1]);
    }
    String[] sides = equation.split("->", -1);
    String[] letters = sides[0].split(",", -1);
    return shaped(letters, sides[1], shapes(letters, sizeOf));
  }

  private static Input shaped(String[] letters, String output, int[][] shapes) {
    float[][] numbers = new float[shapes.length][];
    for (int n = 0; n < shapes.length; n++) {
      numbers[n] = Tensor.arange(1, Shape.of(shapes[n]).numel() + 1, 1).toArray();
    }
    return new Input(letters, output, numbers, shapes);
  }

  private static Input generated(Draws draws) {
    String operands = Letters.operands(draws);
    Map<Character, Integer> sizeOf = new TreeMap<>();
    for (char letter : operands.toCharArray()) {
      sizeOf.put(letter, draws.integer(1, 3));
    }
    String[] letters = operands.split(",", -1);
    int[][] shapes = shapes(letters, sizeOf);
    float[][] numbers = new float[shapes.length][];
    for (int n = 0; n < shapes.length; n++) {
      numbers[n] = WholeNumbers.array(draws, Shape.of(shapes[n]).numel());
    }
    return new Input(letters, Letters.output(draws, operands), numbers, shapes);
  }

  private static int[][] shapes(String[] letters, Map<Character, Integer> sizeOf) {
    return Arrays.stream(letters)
        .map(operand -> operand.chars().map(letter -> sizeOf.get((char) letter)).toArray())
        .toArray(int[][]::new);
  }

  /** Unlike einsum itself, which stretches a size of 1. */
  private static void refuseTwoSizes(Input in) {
    Map<Character, Integer> sizeOf = new TreeMap<>();
    for (int n = 0; n < in.letters().length; n++) {
      for (int axis = 0; axis < in.shapes()[n].length; axis++) {
        int size = in.shapes()[n][axis];
        if (sizeOf.merge(in.letters()[n].charAt(axis), size, (one, other) -> one) != size) {
          throw new IllegalArgumentException(in.letters()[n]);
        }
      }
    }
  }

  private static List<Tensor> tensors(Input in) {
    List<Tensor> tensors = new ArrayList<>();
    for (int n = 0; n < in.numbers().length; n++) {
      tensors.add(Tensor.of(Shape.of(in.shapes()[n]), in.numbers()[n]));
    }
    return tensors;
  }

  private static float[] einsum(Input in, String output) {
    return einsum(List.of(in.letters()), output, tensors(in));
  }

  private static float[] einsum(List<String> letters, String output, List<Tensor> operands) {
    String equation = String.join(",", letters) + "->" + output;
    return Tensor.einsum(equation, operands.toArray(Tensor[]::new)).toArray();
  }

  /** Of a letter that stands several times in an operand, only the first or last axis moves. */
  private static float[] diagonalsAt(int moving, Input in) {
    List<Tensor> operands = new ArrayList<>();
    List<String> letters = new ArrayList<>();
    for (int n = 0; n < in.letters().length; n++) {
      String own = in.letters()[n];
      Tensor operand = tensors(in).get(n);
      StringBuilder left = new StringBuilder();
      for (int axis = 0; axis < own.length(); axis++) {
        char letter = own.charAt(axis);
        int moves = moving == 0 ? own.indexOf(letter) : own.lastIndexOf(letter);
        if (moves == axis) {
          left.append(letter);
        } else {
          operand = operand.select(left.length(), 0);
        }
      }
      operands.add(operand);
      letters.add(left.toString());
    }
    return einsum(letters, in.output(), operands);
  }

  /** An array in column-major order is one in row-major order with its axes reversed. */
  private static float[] columnMajor(Input in) {
    return einsum(reversedLetters(in), reversed(in.output()), reversedTensors(in));
  }

  private static float[] columnMajorOperands(Input in) {
    return einsum(reversedLetters(in), in.output(), reversedTensors(in));
  }

  private static List<String> reversedLetters(Input in) {
    return Arrays.stream(in.letters()).map(EvaluateByLoopsTest::reversed).toList();
  }

  private static List<Tensor> reversedTensors(Input in) {
    List<Tensor> operands = new ArrayList<>();
    for (int n = 0; n < in.numbers().length; n++) {
      int[] sizes = in.shapes()[n];
      int[] backwards = new int[sizes.length];
      Arrays.setAll(backwards, axis -> sizes[sizes.length - 1 - axis]);
      operands.add(Tensor.of(Shape.of(backwards), in.numbers()[n]));
    }
    return operands;
  }

  private static String reversed(String letters) {
    return new StringBuilder(letters).reverse().toString();
  }

  /** Of every summed letter only one turn counts. */
  private static float[] summedAt(Input in, IntUnaryOperator turn) {
    List<Tensor> operands = new ArrayList<>();
    for (int n = 0; n < in.letters().length; n++) {
      Tensor operand = tensors(in).get(n);
      for (int axis = 0; axis < in.letters()[n].length(); axis++) {
        if (in.output().indexOf(in.letters()[n].charAt(axis)) < 0) {
          operand = operand.narrow(axis, turn.applyAsInt(operand.size(axis)), 1);
        }
      }
      operands.add(operand);
    }
    return einsum(List.of(in.letters()), in.output(), operands);
  }

  private static float[] added(Input in) {
    List<Tensor> all = tensors(in);
    Tensor sum = Tensor.zeros(einsum(in, in.output()).length);
    for (int n = 0; n < all.size(); n++) {
      List<Tensor> alone = new ArrayList<>();
      for (int other = 0; other < all.size(); other++) {
        alone.add(other == n ? all.get(n) : Tensor.onesLike(all.get(other)));
      }
      sum = sum.add(Tensor.of(einsum(List.of(in.letters()), in.output(), alone)));
    }
    return sum.toArray();
  }

  private static float[] firstTwo(Input in) {
    List<Tensor> operands = tensors(in);
    for (int n = 2; n < operands.size(); n++) {
      operands.set(n, Tensor.onesLike(operands.get(n)));
    }
    if (operands.size() < 2) {
      throw new ArrayIndexOutOfBoundsException(1);
    }
    return einsum(List.of(in.letters()), in.output(), operands);
  }

  private static String appearing(Input in) {
    return String.join("", in.letters())
        .chars()
        .distinct()
        .filter(letter -> in.output().indexOf(letter) >= 0)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static String sorted(Input in) {
    return in.output().chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
  }

  private static float[] scalarLost(Input in) {
    return in.output().isEmpty() ? new float[0] : einsum(in, in.output());
  }

  private static float[] scalarOutOfBounds(Input in) {
    if (in.output().isEmpty()) {
      throw new ArrayIndexOutOfBoundsException(0);
    }
    return einsum(in, in.output());
  }

  private static boolean noLetters(Input in) {
    return String.join("", in.letters()).isEmpty();
  }

  private static float[] noLettersOutOfBounds(Input in) {
    if (noLetters(in)) {
      throw new ArrayIndexOutOfBoundsException(-1);
    }
    return einsum(in, in.output());
  }

  private static float[] noLettersNoTurn(Input in) {
    return noLetters(in) ? new float[1] : einsum(in, in.output());
  }

  /** All counters at their ends: the last number of every operand, in the last cell. */
  private static float[] lastTurnMissing(Input in) {
    float[] result = einsum(in, in.output());
    float product = 1;
    for (float[] numbers : in.numbers()) {
      product *= numbers[numbers.length - 1];
    }
    result[result.length - 1] -= product;
    return result;
  }
}
