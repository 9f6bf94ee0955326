package openheart.tensor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.zip.CRC32;
import openheart.random.Generator;
import org.junit.jupiter.api.Test;

class BitsTest {

  /** Computed once, on JDK 17; JDK 25 and other machines must agree. */
  private static final long EXPECTED = 1_497_359_390L;

  @Test
  void results_have_the_same_bits_on_every_jdk_and_machine() {
    Generator generator = new Generator(2_682_009_604L);
    Tensor x = Tensor.randn(generator, 64, 1001);
    Tensor y = Tensor.rand(generator, 1001, 33);
    CRC32 sum = new CRC32();
    for (Tensor result :
        List.of(
            x,
            x.exp(),
            x.abs().log(),
            x.abs().pow(1.7f),
            x.tanh(),
            x.sigmoid(),
            x.mul(100).sin(),
            x.cos(),
            x.softplus(),
            x.gelu(),
            x.geluTanh(),
            x.abs().sqrt(),
            x.div(x.add(1)),
            x.matmul(y),
            x.mean(0),
            x.std(1),
            x.var(),
            x.prod(true, 1),
            Tensor.randn(generator, 15))) {
      float[] values = result.toArray();
      ByteBuffer bytes = ByteBuffer.allocate(4 * values.length);
      bytes.asFloatBuffer().put(values);
      sum.update(bytes.array());
    }
    assertThat(sum.getValue()).isEqualTo(EXPECTED);
  }
}
