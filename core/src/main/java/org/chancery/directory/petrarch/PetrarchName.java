package org.chancery.directory.petrarch;

/**
 * A name as a dictionary writes it.
 *
 * @param text as it stands there: {@code VELDIAN_LIBERATION_ARMY_}
 * @param line its line, counted from 1
 * @param comment what stands behind {@code ;} or {@code #}; empty where nothing does
 */
public record PetrarchName(String text, int line, String comment) {

  /** With a space for each underscore, none at its ends and none doubled. */
  public String words() {
    return text.replace('_', ' ').strip().replaceAll("\\s+", " ");
  }
}
