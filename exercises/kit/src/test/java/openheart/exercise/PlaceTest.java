package openheart.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import openheart.exercise.sample.Doubler;
import openheart.exercise.sample.Doubling;
import openheart.exercise.sample.Scaler;
import org.junit.jupiter.api.Test;

class PlaceTest {

  @Test
  void an_answer_begins_in_the_first_public_static_method() {
    assertThat(Place.of(Doubling.class)).hasToString("Doubling.java:8");
  }

  @Test
  void an_answer_that_is_an_object_begins_in_its_first_method() {
    assertThat(Place.of(Doubler.class)).hasToString("Doubler.java:14");
  }

  @Test
  void or_in_its_constructor_if_that_has_parameters() {
    assertThat(Place.of(Scaler.class)).hasToString("Scaler.java:11");
  }
}
