package openheart.exercises.einsum;

import java.util.Comparator;
import java.util.Locale;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openheart.exercise.Cases;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.tensor.EinsumEquation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(ImplicitOutput.class)
class ImplicitOutputTest {
  private static final Comparator<String> SMALL_FIRST =
      Comparator.comparing((String letter) -> letter.equals(letter.toUpperCase(Locale.ROOT)))
          .thenComparing(Comparator.naturalOrder());

  record Input(String operands) {}

  @Test
  @Order(1)
  void letters_that_stand_once_stay_in_alphabetical_order() {
    Cases<Input> cases =
        Cases.of(
                new Input("ik,kj"),
                new Input("ij, kj"),
                new Input("bc,ca"),
                new Input("ba"),
                new Input("bM,c"),
                new Input("zaZA"),
                new Input("iI,Ij"),
                new Input("i,i"),
                new Input("i,i,i"),
                new Input("i,ij,i,i"),
                new Input("ii"),
                new Input("kii"),
                new Input("i,j,k"),
                new Input("i j"),
                new Input(" i "),
                new Input(""))
            .generated(20, draws -> new Input(Letters.spaced(draws, Letters.operands(draws))));
    Examiner.of(ImplicitOutput.class, cases, ImplicitOutputTest::expected)
        .misconception("not-sorted", in -> quoted(standing(in, n -> n == 1)))
        .misconception("capitals-last", in -> sorted(in, SMALL_FIRST))
        .misconception("capitals-last", in -> sorted(in, String.CASE_INSENSITIVE_ORDER))
        .misconception("all-kept", in -> quoted(standing(in, n -> n > 0).sorted()))
        .misconception("repeated-kept", in -> quoted(standing(in, n -> n > 1).sorted()))
        .misconception("twice-only", in -> quoted(standing(in, n -> n != 2).sorted()))
        .misconception("every-other-time", in -> quoted(standing(in, n -> n % 2 == 1).sorted()))
        .misconception("counted-by-operand", ImplicitOutputTest::inOneOperand)
        .misconception("signs-kept", in -> once(in.operands()))
        .misconception("signs-kept", in -> once(in.operands().replace(" ", "")))
        .misconception("signs-kept", in -> once(in.operands().replace(",", "")))
        .misconception("case-lost", ImplicitOutputTest::lowerCase)
        .misconception("case-lost", ImplicitOutputTest::upperCase)
        .misconception(
            "whole-equation", in -> quoted(EinsumEquation.parse(in.operands()).toString()))
        .examine(in -> quoted(ImplicitOutput.implicitOutput(in.operands())));
  }

  private static String expected(Input in) {
    return quoted(EinsumEquation.parse(in.operands()).output());
  }

  /** As Java writes it, so that an empty one and spaces are seen. */
  private static String quoted(String letters) {
    return letters == null ? "null" : '"' + letters + '"';
  }

  private static String quoted(Stream<String> letters) {
    return quoted(joined(letters));
  }

  private static String letters(Input in) {
    return in.operands().replace(",", "").replace(" ", "");
  }

  /** The letters that stand so often, as they first stand. */
  private static Stream<String> standing(Input in, LongPredicate often) {
    return standing(letters(in), often);
  }

  private static Stream<String> standing(String text, LongPredicate often) {
    return text.chars()
        .distinct()
        .filter(c -> often.test(text.chars().filter(other -> other == c).count()))
        .mapToObj(Character::toString);
  }

  private static String joined(Stream<String> letters) {
    return letters.collect(Collectors.joining());
  }

  private static String sorted(Input in, Comparator<String> order) {
    return quoted(standing(in, n -> n == 1).sorted(order));
  }

  private static String once(String text) {
    return quoted(standing(text, n -> n == 1).sorted());
  }

  /** Letters repeated within an operand are not noticed. */
  private static String inOneOperand(Input in) {
    return once(
        Stream.of(in.operands().replace(" ", "").split(","))
            .map(operand -> joined(standing(operand, n -> n > 0)))
            .collect(Collectors.joining()));
  }

  private static String lowerCase(Input in) {
    return once(letters(in).toLowerCase(Locale.ROOT));
  }

  private static String upperCase(Input in) {
    return once(letters(in).toUpperCase(Locale.ROOT));
  }
}
