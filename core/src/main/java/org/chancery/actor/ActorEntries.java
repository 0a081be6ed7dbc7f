package org.chancery.actor;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.chancery.directory.PackedInts;
import org.chancery.model.ActorCode;

/**
 * The entries of a directory by number. They lie packed in bytes, and one is unpacked when it is
 * first asked for: of the many thousand a short run meets a few dozen. Threads may share them.
 */
public final class ActorEntries {

  private final byte[] packed;
  private final int[] starts;
  private final AtomicReferenceArray<DirectoryEntry> unpacked;

  /** The numbers of the countries, by code, in the order of their file. */
  private final Map<String, Integer> countries;

  private ActorEntries(byte[] packed, int[] starts, int countryCount) {
    this.packed = packed;
    this.starts = starts;
    this.unpacked = new AtomicReferenceArray<>(starts.length);
    Map<String, Integer> byCode = new LinkedHashMap<>();
    for (int i = 0, found = 0; found < countryCount; i++) {
      if (packed[starts[i]] == EntryCodec.COUNTRY) {
        byCode.put(EntryCodec.codeOfCountry(packed, starts[i]), i);
        found++;
      }
    }
    this.countries = Collections.unmodifiableMap(byCode);
  }

  /** Packs entries, numbered in their order. */
  static ActorEntries of(List<DirectoryEntry> entries) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      int[] starts = new int[entries.size()];
      int countryCount = 0;
      for (int i = 0; i < starts.length; i++) {
        starts[i] = bytes.size();
        EntryCodec.write(entries.get(i), out);
        countryCount += entries.get(i) instanceof CountryEntry ? 1 : 0;
      }
      return new ActorEntries(bytes.toByteArray(), starts, countryCount);
    } catch (IOException e) {
      throw new UncheckedIOException("the entries lie in memory", e);
    }
  }

  /** The entry with a number. */
  DirectoryEntry get(int number) {
    DirectoryEntry known = unpacked.get(number);
    if (known != null) {
      return known;
    }
    DirectoryEntry entry = unpack(number);
    // Two threads may unpack one entry; all go on with the same one.
    return unpacked.compareAndSet(number, null, entry) ? entry : unpacked.get(number);
  }

  private DirectoryEntry unpack(int number) {
    int start = starts[number];
    try {
      return EntryCodec.read(
          new DataInputStream(new ByteArrayInputStream(packed, start, packed.length - start)));
    } catch (IOException e) {
      throw new UncheckedIOException("the entries lie in memory", e);
    }
  }

  /** Number of entries. */
  public int size() {
    return starts.length;
  }

  /** Number of countries. */
  int countryCount() {
    return countries.size();
  }

  /** The country with a code. */
  Optional<CountryEntry> country(ActorCode code) {
    return Optional.ofNullable(countries.get(code.value()))
        .map(number -> (CountryEntry) get(number));
  }

  /** Writes the entries; {@link #read} reads them again. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(countries.size());
    PackedInts.write(starts, out);
    out.writeInt(packed.length);
    out.write(packed);
  }

  /** Reads entries that {@link #write} wrote. */
  public static ActorEntries read(DataInputStream in) throws IOException {
    int countryCount = in.readInt();
    int[] starts = PackedInts.read(in);
    return new ActorEntries(PackedInts.bytes(in, in.readInt()), starts, countryCount);
  }
}
