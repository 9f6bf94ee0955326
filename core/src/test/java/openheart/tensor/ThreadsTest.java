package openheart.tensor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import openheart.random.Generator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThreadsTest {

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 7})
  void results_have_the_same_bits_on_any_number_of_threads(int threads)
      throws ExecutionException, InterruptedException {
    List<Tensor> one = on(1);
    List<Tensor> several = on(threads);
    assertThat(one).isNotEmpty();
    for (int i = 0; i < one.size(); i++) {
      assertThat(several.get(i).toArray()).as("result " + i).isEqualTo(one.get(i).toArray());
    }
  }

  private static List<Tensor> on(int threads) throws ExecutionException, InterruptedException {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      return pool.submit(ThreadsTest::results).get();
    } finally {
      pool.shutdown();
    }
  }

  private static List<Tensor> results() {
    Generator generator = new Generator(3_000_000_000L);
    Tensor x = Tensor.randn(generator, 16, 3, 150, 151);
    Tensor m = Tensor.rand(generator, 301, 257);
    List<Tensor> results = new ArrayList<>(List.of(x, x.exp(), x.permute(3, 1, 0, 2).add(1)));
    Tensor row = x.narrow(0, 3, 1).narrow(1, 1, 1);
    results.addAll(List.of(x.tanh(), x.sigmoid(), x.cos(), x.gelu(), x.relu(), x.mul(row)));
    results.addAll(List.of(x.transpose(0, 3).log(), Tensor.where(x.gt(row), row, x)));
    results.add(x.sub(x.mean(true, 0, 2, 3)).div(x.std(true, 0, 2, 3)));
    results.addAll(List.of(x.sum(), x.sum(0), x.sum(3), x.sum(1, 2), x.prod(1), x.max(), x.min(2)));
    results.addAll(List.of(m.t().matmul(m), m.matmul(m.t()), x.transpose(1, 3).contiguous()));
    results.addAll(List.of(x.softmax(3), x.logSoftmax(0), x.logsumexp(0, 2), x.norm(2)));
    results.addAll(List.of(x.var(0), x.max(1), Tensor.rand(generator, 1_500_001)));
    return results;
  }
}
