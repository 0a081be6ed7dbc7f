package org.chancery.actor.user;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file that a user brings, read whole. Immutable. */
public final class UserFile {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String name;
  private final byte[] bytes;

  /** A file of this name, for messages and for the record of the run. */
  public UserFile(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes.clone();
  }

  /** Its name, without its folder. */
  public String name() {
    return name;
  }

  /** Its bytes. */
  byte[] bytes() {
    return bytes.clone();
  }

  /** Its text, without a byte order mark; what is not UTF-8 is replaced. */
  String text() {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  /** Hexadecimal SHA-256 of its bytes. */
  public String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
