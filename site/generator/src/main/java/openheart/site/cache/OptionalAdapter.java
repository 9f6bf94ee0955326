package openheart.site.cache;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.util.Optional;

/** Writes what may be missing as itself or as null. */
final class OptionalAdapter<T> extends TypeAdapter<Optional<T>> {
  private final TypeAdapter<T> inner;

  private OptionalAdapter(TypeAdapter<T> inner) {
    this.inner = inner;
  }

  /** Makes the adapter for each type of content. */
  static final class Factory implements TypeAdapterFactory {
    @Override
    @SuppressWarnings("unchecked") // An Optional's adapter is one of its content.
    public <T> TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
      if (type.getRawType() != Optional.class) {
        return null;
      }
      TypeToken<?> content =
          TypeToken.get(((ParameterizedType) type.getType()).getActualTypeArguments()[0]);
      return (TypeAdapter<T>) new OptionalAdapter<>(gson.getAdapter(content));
    }
  }

  @Override
  public void write(JsonWriter out, Optional<T> value) throws IOException {
    if (value.isPresent()) {
      inner.write(out, value.get());
    } else {
      out.nullValue();
    }
  }

  @Override
  public Optional<T> read(JsonReader in) throws IOException {
    if (in.peek() == JsonToken.NULL) {
      in.nextNull();
      return Optional.empty();
    }
    return Optional.of(inner.read(in));
  }
}
