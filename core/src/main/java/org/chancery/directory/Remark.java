package org.chancery.directory;

/**
 * What there is to say of a line of a user's file that was not read as it stands.
 *
 * @param file the file's name
 * @param line its line, counted from 1; 0 where the file as a whole is meant
 * @param weight how it is to be taken
 * @param text what stands there; empty where the file as a whole is meant
 * @param why what is wrong with it
 * @param done what was done with it
 */
public record Remark(String file, int line, Weight weight, String text, String why, String done) {

  /** More of a line than this is not shown. */
  private static final int SHOWN_CHARS = 160;

  /** How a remark is to be taken. */
  public enum Weight {
    /** The line is wrong: the file is refused, or read without the line where the user says so. */
    FAULT,
    /** The line is read as it stands, and yet the user should look at it. */
    WARNING,
    /** The line is right in its format, and something of it, or all, has no place in Chancery. */
    NOTE
  }

  /** Of a line that is wrong. */
  public static Remark fault(String file, int line, String text, String why, String done) {
    return new Remark(file, line, Weight.FAULT, text, why, done);
  }

  /** Of a line that is read, and may be wrong. */
  public static Remark warning(String file, int line, String text, String why) {
    return new Remark(file, line, Weight.WARNING, text, why, "");
  }

  /** Of a line that is right, and yet not read as it stands. */
  public static Remark note(String file, int line, String text, String why, String done) {
    return new Remark(file, line, Weight.NOTE, text, why, done);
  }

  /** Whether the line is wrong. */
  public boolean isFault() {
    return weight == Weight.FAULT;
  }

  /** As {@code file:line: why: text}. */
  public String fault() {
    return file
        + (line > 0 ? ":" + line : "")
        + ": "
        + why
        + (text.isEmpty() ? "" : ": " + shown());
  }

  /** As {@code file:line: why: text; what was done}. */
  @Override
  public String toString() {
    return fault() + (done.isEmpty() ? "" : "; " + done);
  }

  private String shown() {
    return text.length() <= SHOWN_CHARS ? text : text.substring(0, SHOWN_CHARS) + "…";
  }
}
