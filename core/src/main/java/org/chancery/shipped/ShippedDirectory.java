package org.chancery.shipped;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.actor.ActorEntries;
import org.chancery.actor.ActorLayer;
import org.chancery.directory.Names;
import org.chancery.place.Gazetteer;

/**
 * What Chancery ships with, as {@link DirectoryCompiler} made it.
 *
 * @param actors the actors and their names
 * @param places the places; their names stand among those of the actors
 */
public record ShippedDirectory(ActorLayer actors, Gazetteer places) {

  /** The compiled file, beside the data files on the class path. */
  private static final String FILE = "/org/chancery/directory/directory.bin";

  private static final int BUFFER_BYTES = 1 << 16;

  /**
   * Loads it.
   *
   * @throws IllegalStateException if the program was built without it
   */
  public static ShippedDirectory load() {
    try (InputStream file = ShippedDirectory.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException("built without its directory: run the build again");
      }
      return read(new DataInputStream(new BufferedInputStream(file, BUFFER_BYTES)));
    } catch (IOException e) {
      throw new UncheckedIOException("the directory in the program is damaged: build it again", e);
    }
  }

  void write(DataOutputStream out) throws IOException {
    actors.names().write(out);
    actors.entries().write(out);
    write(actors.sha256ByFile(), out);
    write(actors.versionByFile(), out);
    write(places.sha256ByFile(), out);
    write(places.versionByFile(), out);
    places.write(out);
  }

  static ShippedDirectory read(DataInputStream in) throws IOException {
    Names names = Names.read(in);
    ActorEntries entries = ActorEntries.read(in);
    ActorLayer actors = new ActorLayer(names, entries, readMap(in), readMap(in));
    SortedMap<String, String> sha256ByFile = readMap(in);
    return new ShippedDirectory(actors, Gazetteer.read(in, names, sha256ByFile, readMap(in)));
  }

  private static void write(SortedMap<String, String> map, DataOutputStream out)
      throws IOException {
    out.writeInt(map.size());
    for (var entry : map.entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeUTF(entry.getValue());
    }
  }

  private static SortedMap<String, String> readMap(DataInputStream in) throws IOException {
    SortedMap<String, String> map = new TreeMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      map.put(in.readUTF(), in.readUTF());
    }
    return map;
  }
}
