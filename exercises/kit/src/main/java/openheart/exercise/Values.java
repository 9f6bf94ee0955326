package openheart.exercise;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import openheart.tensor.Tensor;

/** Copies and prints the values that cross the border between tests and learners' code. */
final class Values {
  private static final int SHOWN = 24;

  private Values() {}

  /** A deep copy of arrays, tensors and records of them; anything else is immutable and stays. */
  static Object copy(Object value) {
    if (value instanceof Tensor tensor) {
      return tensor.cloned();
    }
    if (value instanceof Record record) {
      return copyRecord(record);
    }
    if (value == null || !value.getClass().isArray()) {
      return value;
    }
    int length = Array.getLength(value);
    Object copy = Array.newInstance(value.getClass().getComponentType(), length);
    for (int i = 0; i < length; i++) {
      Array.set(copy, i, copy(Array.get(value, i)));
    }
    return copy;
  }

  private static Object copyRecord(Record record) {
    Class<?>[] types =
        Arrays.stream(record.getClass().getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    Object[] values = components(record).stream().map(Values::copy).toArray();
    try {
      Constructor<?> constructor = record.getClass().getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot copy " + record, e);
    }
  }

  /** The values of a record's components, in order. */
  static List<Object> components(Record record) {
    List<Object> values = new ArrayList<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      try {
        component.getAccessor().setAccessible(true);
        values.add(component.getAccessor().invoke(record));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("cannot read " + component, e);
      }
    }
    return values;
  }

  /** A record's components as {@code shape = [2, 3], dim = -1}. */
  static String arguments(Record record) {
    StringJoiner shown = new StringJoiner(", ");
    List<Object> values = components(record);
    RecordComponent[] components = record.getClass().getRecordComponents();
    for (int i = 0; i < components.length; i++) {
      shown.add(components[i].getName() + " = " + show(values.get(i)));
    }
    return shown.toString();
  }

  /** One line, short, the same in every locale. */
  static String show(Object value) {
    if (value instanceof Tensor tensor) {
      return tensor.numel() <= SHOWN
          ? tensor.toString().replaceAll("\\s*\n\\s*", " ")
          : "Tensor " + tensor.shape();
    }
    if (value instanceof Record record) {
      return record.getClass().getSimpleName() + "[" + arguments(record) + "]";
    }
    if (value == null || !value.getClass().isArray()) {
      return Escape.line(String.valueOf(value));
    }
    int length = Array.getLength(value);
    StringJoiner shown = new StringJoiner(", ", "[", "]");
    for (int i = 0; i < Math.min(length, SHOWN); i++) {
      shown.add(show(Array.get(value, i)));
    }
    return length <= SHOWN ? shown.toString() : shown.add("... " + length).toString();
  }
}
