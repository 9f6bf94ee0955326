package openheart.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.random.MersenneTwister;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratorTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 28, Integer.MAX_VALUE})
  void words_are_the_mersenne_twisters_of_commons_math(int seed) {
    Generator generator = new Generator(seed);
    MersenneTwister expected = new MersenneTwister(seed);
    for (int i = 0; i < 3000; i++) {
      assertThat(generator.nextWord()).isEqualTo(expected.nextInt());
    }
  }

  @Test
  void only_the_low_32_bits_of_a_seed_count() {
    assertThat(new Generator(28).nextWord()).isEqualTo(new Generator((5L << 32) + 28).nextWord());
    assertThat(new Generator(-1).nextWord()).isEqualTo(new Generator(0xFFFFFFFFL).nextWord());
    assertThat(new Generator(2_682_009_604L).nextWord()).isNotEqualTo(new Generator(0).nextWord());
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 623, 624, 625, 1248, 100_000})
  void advance_discards_as_many_words_as_drawing_would(long n) {
    Generator drawn = new Generator(5);
    Generator advanced = new Generator(5);
    drawn.nextWord();
    advanced.nextWord();
    for (long i = 0; i < n; i++) {
      drawn.nextWord();
    }
    advanced.advance(n);
    assertThat(advanced.nextWord()).isEqualTo(drawn.nextWord());
  }

  @Test
  void a_fill_is_the_same_stream_as_single_draws() {
    Generator single = new Generator(9);
    Generator filled = new Generator(9);
    float[] array = new float[2000];
    filled.fillUniform(array, 1, 700, 0, 1);
    filled.fillUniform(array, 701, 1299, 0, 1);
    for (int i = 1; i < array.length; i++) {
      assertThat(array[i]).isEqualTo(single.uniform());
    }
    assertThat(array[0]).isZero();
  }

  @Test
  void the_second_normal_number_of_a_pair_is_kept_until_a_new_seed() {
    Generator generator = new Generator(0);
    double first = generator.normal();
    double second = generator.normal();
    generator.manualSeed(0);
    assertThat(generator.normal()).isEqualTo(first);
    generator.advance(10);
    assertThat(generator.normal()).isEqualTo(second);
    generator.manualSeed(0);
    assertThat(generator.normal()).isEqualTo(first);
    generator.manualSeed(0);
    assertThat(generator.normal()).isEqualTo(first);
  }

  @Test
  void normal_numbers_pass_a_kolmogorov_smirnov_test() {
    float[] drawn = new float[5000];
    new Generator(1).fillNormal(drawn, 0, drawn.length, 3, 2);
    double[] sample = new double[drawn.length];
    for (int i = 0; i < sample.length; i++) {
      sample[i] = drawn[i];
    }
    NormalDistribution normal = new NormalDistribution(null, 3, 2);
    assertThat(new KolmogorovSmirnovTest().kolmogorovSmirnovTest(normal, sample))
        .isGreaterThan(0.01);
  }

  @Test
  void a_permutation_holds_every_number_once() {
    assertThat(new Generator(3).permutation(100))
        .doesNotHaveDuplicates()
        .hasSize(100)
        .contains(0, 99);
    assertThat(new Generator(3).permutation(0)).isEmpty();
  }

  @Test
  void integers_keep_to_their_range() {
    int[] drawn = new Generator(3).integers(-2, 3, 1000);
    assertThat(drawn).containsOnly(-2, -1, 0, 1, 2);
  }

  @Test
  void senseless_requests_are_refused_in_a_sentence() {
    Generator generator = new Generator(0);
    assertThatThrownBy(() -> generator.advance(-1)).hasMessage("advance: -1 words is negative");
    assertThatThrownBy(() -> generator.permutation(-1))
        .hasMessage("permutation: -1 numbers is negative");
    assertThatThrownBy(() -> generator.integers(3, 3, 1))
        .hasMessage(
            "integers: from 3 to before 3 there are 0 integers; there must be 1 to 2^28 - 1");
    assertThatThrownBy(() -> generator.integers(0, 1 << 28, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> generator.integers(0, 3, -1))
        .hasMessage("integers: a count of -1 is negative");
    assertThatThrownBy(() -> generator.fillUniform(new float[2], 1, 2, 0, 1))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> generator.fillNormal(null, 0, 0, 0, 1))
        .hasMessage("fillNormal: the array is null");
  }
}
