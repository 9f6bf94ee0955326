package openheart.numeric;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {

  @ParameterizedTest
  @CsvSource({
    "0.03125, 4, 0.0312",
    "0.09375, 4, 0.0938",
    "-0.00001, 4, -0.0000",
    "2.5, 0, 2",
    "3.5, 0, 4",
    "1e22, 1, 10000000000000000000000.0",
    "0, 2, 0.00",
    "-0.0, 1, -0.0",
    "NaN, 4, nan",
    "-Infinity, 4, -inf"
  })
  void fixed_rounds_the_binary_value_and_ties_to_even(double value, int decimals, String text) {
    assertThat(Decimals.fixed(value, decimals)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "1234.5, 4, 1.2345e+03", "9.99999, 2, 1.00e+01", "1e-7, 4, 1.0000e-07", "1e100, 0, 1e+100",
    "0, 2, 0.00e+00", "-0.0, 0, -0e+00", "4.9e-324, 3, 4.941e-324", "Infinity, 4, inf"
  })
  void scientific_has_a_sign_and_two_digits_in_its_exponent(
      double value, int decimals, String text) {
    assertThat(Decimals.scientific(value, decimals)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0.1, 0.1",
    "1, 1.0",
    "100, 100.0",
    "1e15, 1000000000000000.0",
    "1e16, 1e+16",
    "1e-4, 0.0001",
    "1e-5, 1e-05",
    "1.5e-7, 1.5e-07",
    "2e-323, 2e-323",
    "1.7976931348623157e308," + " 1.7976931348623157e+308",
    "-0.0, -0.0",
    "NaN, nan",
    "2.0e-3, 0.002",
    "9007199254740993, 9007199254740992.0",
    "0.30000000000000004, 0.30000000000000004"
  })
  void repr_is_pythons(double value, String text) {
    assertThat(Decimals.repr(value)).isEqualTo(text);
  }

  @Test
  void repr_reads_back_as_the_same_double() {
    long bits = 0x3FB999999999999AL;
    for (int i = 0; i < 2000; i++) {
      double value = Double.longBitsToDouble(bits);
      if (Double.isFinite(value)) {
        assertThat(Double.parseDouble(Decimals.repr(value))).isEqualTo(value);
      }
      bits = bits * 6364136223846793005L + 1442695040888963407L;
    }
  }
}
