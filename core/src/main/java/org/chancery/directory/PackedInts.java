package org.chancery.directory;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Numbers in a compiled file: how many, then each in four bytes. Read in one go. */
public final class PackedInts {

  private PackedInts() {}

  /** Writes numbers. */
  public static void write(int[] ints, DataOutputStream out) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(ints.length * Integer.BYTES);
    bytes.asIntBuffer().put(ints);
    out.writeInt(ints.length);
    out.write(bytes.array());
  }

  /**
   * Reads numbers that {@link #write} wrote.
   *
   * @throws IOException if there are fewer than said
   */
  public static int[] read(DataInputStream in) throws IOException {
    int count = in.readInt();
    byte[] bytes = bytes(in, Math.multiplyExact(count, Integer.BYTES));
    int[] ints = new int[count];
    ByteBuffer.wrap(bytes).asIntBuffer().get(ints);
    return ints;
  }

  /**
   * Reads so many bytes.
   *
   * @throws IOException if there are fewer
   */
  public static byte[] bytes(DataInputStream in, int count) throws IOException {
    byte[] bytes = in.readNBytes(count);
    if (bytes.length < count) {
      throw new EOFException("cut short: " + bytes.length + " bytes of " + count);
    }
    return bytes;
  }
}
