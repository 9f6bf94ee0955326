package openheart.exercises.einsum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openheart.exercise.Cases;
import openheart.exercise.Draws;
import openheart.exercise.Examiner;
import openheart.exercise.Exercise;
import openheart.tensor.EinsumEquation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Exercise(ParseEquation.class)
class ParseEquationTest {
  record Input(String equation) {}

  @Test
  @Order(1)
  void the_pieces_are_the_letters_of_every_operand_and_of_the_result() {
    Cases<Input> cases =
        Cases.of(
                new Input("ik, kj -> ij"),
                new Input("ik,kj->ij"),
                new Input("ij->ji"),
                new Input("i j->j i"),
                new Input("bM,Mc->bc"),
                new Input("aA,zZ->ZzAa"),
                new Input("ii->i"),
                new Input("i,i,i->i"),
                new Input("iii->i"),
                new Input("i,j->i"),
                new Input("ij->"),
                new Input(",i->i"),
                new Input("i,->i"),
                new Input("->"),
                new Input(" , -> "))
            .generated(20, ParseEquationTest::sound);
    examine(
        examiner(cases)
            .misconception("spaces-kept", in -> quoted(cut(in.equation(), -1, -1)))
            .misconception("spaces-kept", in -> quoted(trimmed(in.equation())))
            .misconception("spaces-kept", in -> refusingIf(in.equation().contains(" "), in))
            .misconception("empty-lost", in -> quoted(cut(text(in), -1, 0)))
            .misconception("empty-lost", in -> quoted(cut(text(in), 0, -1)))
            .misconception("empty-lost", in -> quoted(cut(text(in), 0, 0)))
            .misconception("empty-lost", in -> quoted(cut(withResult(in), 0, -1)))
            .misconception("empty-lost", in -> quoted(cut(withResult(in), 0, 0)))
            .misconception("empty-lost", in -> quoted(operandsWithLetters(in)))
            .misconception("empty-lost", in -> quoted(filled(parsed(in))))
            .misconception("result-first", ParseEquationTest::resultFirst)
            .misconception("result-missing", in -> quoted(operands(in)))
            .misconception("not-split", in -> quoted(List.of(text(in).split("->", -1))))
            .misconception("each-letter-apart", in -> quoted(List.of(letters(in).split(""))))
            .misconception("letters-once", ParseEquationTest::lettersOnce)
            .misconception("case-lost", in -> quoted(parsed(lowerCase(in))))
            .misconception("case-lost", in -> quoted(parsed(in)).toLowerCase(Locale.ROOT))
            .misconception("twice-at-most", in -> refusingIf(mostOften(in) > 2, in))
            .misconception("single-must-stay", in -> refusingIf(singleLeftOut(in), in)));
  }

  @Test
  @Order(2)
  void an_equation_without_exactly_one_arrow_is_refused() {
    Cases<Input> cases =
        Cases.of(
                new Input("ik,kj"),
                new Input("ij"),
                new Input(""),
                new Input("ij->ji->ij"),
                new Input("ij->->ij"),
                new Input("ij->ij->"))
            .generated(5, draws -> new Input(Letters.operands(draws)));
    examine(refusing("arrow-not-checked", cases));
  }

  @Test
  @Order(3)
  void what_is_no_letter_is_refused() {
    Cases<Input> cases =
        Cases.of(
                new Input("i1->i"),
                new Input("i;j->ij"),
                new Input("i_j->ij"),
                new Input("i*j->ij"),
                new Input("ñ->ñ"),
                new Input("@i->i"),
                new Input("i[->i"),
                new Input("i`->i"),
                new Input("i{->i"),
                new Input("ij->j1"),
                new Input("i->i;"))
            .generated(10, ParseEquationTest::withDigit);
    examine(refusing("characters-not-checked", cases));
  }

  @Test
  @Order(4)
  void a_second_result_is_refused() {
    Cases<Input> cases =
        Cases.of(
            new Input("ij,jk->i,k"), new Input("i->i,"), new Input("i,j->,ij"), new Input("i->,"));
    examine(refusing("second-result", cases));
  }

  @Test
  @Order(5)
  void a_letter_that_stands_twice_in_the_result_is_refused() {
    Cases<Input> cases =
        Cases.of(
                new Input("i->ii"),
                new Input("ij->iji"),
                new Input("i,i->ii"),
                new Input("ij->jii"),
                new Input("ijk->kiji"))
            .generated(5, draws -> repeating(draws.integer(0, 2)));
    examine(refusing("repeated-result", cases));
  }

  @Test
  @Order(6)
  void a_letter_of_the_result_that_no_operand_has_is_refused() {
    Cases<Input> cases =
        Cases.of(
            new Input("i->j"),
            new Input("i->ij"),
            new Input("i->I"),
            new Input("ij,jk->li"),
            new Input("->i"),
            new Input(",->i"));
    examine(refusing("unknown-result", cases));
  }

  private static Examiner<Input> examiner(Cases<Input> cases) {
    return Examiner.of(ParseEquation.class, cases, in -> quoted(parsed(in)));
  }

  private static Examiner<Input> refusing(String key, Cases<Input> cases) {
    return examiner(cases).symptom(key, Refusals::missing);
  }

  private static void examine(Examiner<Input> examiner) {
    examiner.examine(in -> quoted(ParseEquation.parseEquation(in.equation())));
  }

  private static List<String> parsed(Input in) {
    EinsumEquation equation = EinsumEquation.parse(in.equation());
    if (equation.isImplicit()) {
      throw new IllegalArgumentException("no arrow");
    }
    List<String> pieces = new ArrayList<>(equation.operands());
    pieces.add(equation.output());
    return pieces;
  }

  private static List<String> operands(Input in) {
    return EinsumEquation.parse(in.equation()).operands();
  }

  private static String output(Input in) {
    return EinsumEquation.parse(in.equation()).output();
  }

  private static String quoted(String[] pieces) {
    return pieces == null ? "null" : quoted(Arrays.asList(pieces));
  }

  /** As Java writes them, {"ik", "kj", "ij"}, so that empty ones are seen. */
  private static String quoted(List<String> pieces) {
    return pieces.stream()
        .map(piece -> piece == null ? "null" : '"' + piece + '"')
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String text(Input in) {
    return in.equation().replace(" ", "");
  }

  private static String letters(Input in) {
    return text(in).replace(",", "").replace("->", "");
  }

  /** Cut by {@code String.split} with these limits: 0 loses the empty pieces at the end. */
  private static List<String> cut(String text, int arrowLimit, int commaLimit) {
    String[] sides = text.split("->", arrowLimit);
    List<String> pieces = new ArrayList<>(List.of(sides[0].split(",", commaLimit)));
    pieces.add(sides[1]);
    return pieces;
  }

  /** The equation, refused if its result has no letters: one side only, it seems. */
  private static String withResult(Input in) {
    if (text(in).endsWith("->")) {
      throw new IllegalArgumentException(in.equation());
    }
    return text(in);
  }

  private static List<String> trimmed(String text) {
    return Stream.of(text.split("->|,", -1)).map(String::strip).toList();
  }

  private static List<String> filled(List<String> pieces) {
    return pieces.stream().filter(piece -> !piece.isEmpty()).toList();
  }

  private static List<String> operandsWithLetters(Input in) {
    List<String> pieces = new ArrayList<>(filled(operands(in)));
    pieces.add(output(in));
    return pieces;
  }

  private static String resultFirst(Input in) {
    List<String> pieces = new ArrayList<>(parsed(in));
    Collections.rotate(pieces, 1);
    return quoted(pieces);
  }

  private static String lettersOnce(Input in) {
    return quoted(
        parsed(in).stream()
            .map(p -> p.chars().distinct().mapToObj(Character::toString))
            .map(distinct -> distinct.collect(Collectors.joining()))
            .toList());
  }

  private static Input lowerCase(Input in) {
    return new Input(in.equation().toLowerCase(Locale.ROOT));
  }

  private static String refusingIf(boolean refused, Input in) {
    if (refused) {
      throw new IllegalArgumentException(in.equation());
    }
    return quoted(parsed(in));
  }

  private static long mostOften(Input in) {
    String left = String.join("", operands(in));
    return left.chars().mapToLong(letter -> often(left, letter)).max().orElse(0);
  }

  private static boolean singleLeftOut(Input in) {
    String left = String.join("", operands(in));
    return left.chars()
        .anyMatch(letter -> often(left, letter) == 1 && output(in).indexOf(letter) < 0);
  }

  private static long often(String letters, int letter) {
    return letters.chars().filter(other -> other == letter).count();
  }

  private static Input sound(Draws draws) {
    String operands = Letters.operands(draws);
    String equation = operands + "->" + Letters.output(draws, operands);
    return new Input(Letters.spaced(draws, equation));
  }

  private static Input withDigit(Draws draws) {
    String digit = String.valueOf(draws.integer(0, 9));
    String equation = sound(draws).equation();
    return new Input(draws.coin() ? digit + equation : equation + digit);
  }

  /** A result of three different letters, then one of them again. */
  private static Input repeating(int again) {
    return new Input("ab,bc->abc" + "abc".charAt(again));
  }
}
