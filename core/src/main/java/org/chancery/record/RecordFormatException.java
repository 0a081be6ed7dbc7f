package org.chancery.record;

/** A text that is not a record, or not one that this version reads. */
public final class RecordFormatException extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  /** The path of a field, {@code events[2].mode}; empty for the whole text. */
  private final String path;

  /**
   * At a field.
   *
   * @param path the path of the field, empty for the whole text
   * @param detail what is wrong with it
   */
  public RecordFormatException(String path, String detail) {
    super(path.isEmpty() ? detail : path + ": " + detail);
    this.path = path;
  }

  /** The path of the field, {@code events[2].mode}; empty for the whole text. */
  public String path() {
    return path;
  }
}
