package openheart.site.cache;

import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.nio.file.Path;

/** Writes a path as it is named. */
final class PathAdapter extends TypeAdapter<Path> {
  @Override
  public void write(JsonWriter out, Path path) throws IOException {
    out.value(path.toString());
  }

  @Override
  public Path read(JsonReader in) throws IOException {
    return Path.of(in.nextString());
  }
}
