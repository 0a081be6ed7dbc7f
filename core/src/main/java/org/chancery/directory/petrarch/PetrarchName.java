package org.chancery.directory.petrarch;

import java.util.regex.Pattern;

/**
 * A name as a dictionary writes it.
 *
 * @param text as it stands there: {@code VELDIAN_LIBERATION_ARMY_}
 * @param line its line, counted from 1
 * @param comment what stands behind {@code ;} or {@code #}; empty where nothing does
 */
public record PetrarchName(String text, int line, String comment) {

  private static final Pattern GAPS = Pattern.compile("\\s+");

  /** With a space for each underscore, none at its ends and none doubled. */
  public String words() {
    return GAPS.matcher(text.replace('_', ' ').strip()).replaceAll(" ");
  }
}
