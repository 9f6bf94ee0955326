package openheart.exercise;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import openheart.tensor.Tensor;

/** Copies and prints the values that cross the border between tests and learners' code. */
final class Values {
  /** So many numbers are shown in full; of more, only the first few. */
  private static final int SHOWN = 24;

  private static final int BEGINNING = 6;

  private Values() {}

  /** A deep copy of arrays, tensors and records of them; anything else is immutable and stays. */
  static Object copy(Object value) {
    if (value instanceof Tensor tensor) {
      return tensor.cloned();
    }
    if (value instanceof Record record) {
      return rebuilt(record, components(record).stream().map(Values::copy).toArray());
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

  private static Object rebuilt(Record record, Object[] values) {
    Class<?>[] types =
        Arrays.stream(record.getClass().getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = record.getClass().getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot copy " + record, e);
    }
  }

  /** A copy of a record in which every number of one component is 1. */
  static Object withOnes(Record record, String component) {
    Map<String, Object> parts = parts(copy(record));
    parts.put(component, ones(parts.get(component)));
    return rebuilt(record, parts.values().toArray());
  }

  private static Object ones(Object value) {
    if (value instanceof Tensor tensor) {
      return Tensor.onesLike(tensor);
    }
    if (value instanceof float[] numbers) {
      Arrays.fill(numbers, 1);
    } else if (value instanceof double[] numbers) {
      Arrays.fill(numbers, 1);
    } else if (value instanceof Object[] rows) {
      Arrays.stream(rows).forEach(Values::ones);
    }
    return value instanceof Float ? (Object) 1f : value instanceof Double ? (Object) 1.0 : value;
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

  /** What a value consists of: a record's components by name, anything else itself. */
  static Map<String, Object> parts(Object value) {
    if (!(value instanceof Record record)) {
      return Collections.singletonMap("", value);
    }
    Map<String, Object> parts = new LinkedHashMap<>();
    List<Object> values = components(record);
    RecordComponent[] components = record.getClass().getRecordComponents();
    for (int i = 0; i < components.length; i++) {
      parts.put(components[i].getName(), values.get(i));
    }
    return parts;
  }

  /** Whether a result holds an array of the input, or a tensor that shares storage with one. */
  static boolean share(Object input, Object result) {
    if (result instanceof Record record) {
      return components(record).stream().anyMatch(part -> share(input, part));
    }
    if (input instanceof Record record) {
      return components(record).stream().anyMatch(part -> share(part, result));
    }
    if (input instanceof Tensor a && result instanceof Tensor b) {
      return a.sharesStorageWith(b);
    }
    if (result instanceof Object[] rows && Arrays.stream(rows).anyMatch(r -> share(input, r))) {
      return true;
    }
    if (input instanceof Object[] rows && Arrays.stream(rows).anyMatch(r -> share(r, result))) {
      return true;
    }
    return input == result && input != null && input.getClass().isArray();
  }

  /** A record's components as {@code shape = [2, 3], dim = -1}. */
  static String arguments(Record record) {
    StringJoiner shown = new StringJoiner(", ");
    parts(record).forEach((name, value) -> shown.add(name + " = " + show(value)));
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
    for (int i = 0; i < (length <= SHOWN ? length : BEGINNING); i++) {
      shown.add(show(Array.get(value, i)));
    }
    return length <= SHOWN ? shown.toString() : shown.add("... " + length).toString();
  }
}
