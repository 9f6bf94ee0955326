package openheart.tensor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.zip.CRC32;
import openheart.random.Generator;
import org.junit.jupiter.api.Test;

/** The sums of bits were computed once, on JDK 17; JDK 25 and other machines must agree. */
class BitsTest {

  private final Generator generator = new Generator(2_682_009_604L);
  private final Tensor x = Tensor.randn(generator, 64, 1001);

  @Test
  void functions_of_one_number_have_the_same_bits_on_every_jdk_and_machine() {
    List<Tensor> results =
        List.of(
            x.exp(),
            x.abs().log(),
            x.abs().pow(1.7f),
            x.abs().sqrt(),
            x.tanh(),
            x.sigmoid(),
            x.mul(100).sin(),
            x.cos(),
            x.softplus(),
            x.gelu(),
            x.geluTanh(),
            x.div(x.add(1)));
    assertThat(sumOfBits(results)).isEqualTo(1_103_988_458L);
  }

  @Test
  void sums_and_products_have_the_same_bits_on_every_jdk_and_machine() {
    Tensor y = Tensor.rand(generator, 1001, 33);
    List<Tensor> results = List.of(x, x.matmul(y), x.mean(0), x.std(1), x.var(), x.prod(true, 1));
    assertThat(sumOfBits(results)).isEqualTo(3_853_028_361L);
  }

  @Test
  void exponentials_of_rows_and_columns_have_the_same_bits_on_every_jdk_and_machine() {
    List<Tensor> results =
        List.of(
            x.softmax(1),
            x.softmax(0),
            x.logSoftmax(0),
            x.logsumexp(1),
            x.norm(0),
            x.norm(3, false, 1),
            x.std(0),
            x.max(0),
            x.cumsum(1));
    assertThat(sumOfBits(results)).isEqualTo(3_053_707_197L);
  }

  private static long sumOfBits(List<Tensor> results) {
    CRC32 sum = new CRC32();
    for (Tensor result : results) {
      float[] values = result.toArray();
      ByteBuffer bytes = ByteBuffer.allocate(4 * values.length);
      bytes.asFloatBuffer().put(values);
      sum.update(bytes.array());
    }
    return sum.getValue();
  }
}
