package org.chancery.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * The streams that a command works with, and what is at their other ends.
 *
 * @param in standard input
 * @param out standard output, not buffered; throws where writing fails
 * @param err standard error
 * @param outIsTerminal whether a person reads standard output
 * @param errIsTerminal whether a person reads standard error
 * @param columns width of the terminal in characters; 80 where there is none
 * @param wantsNoColour whether the environment has NO_COLOR set (no-color.org)
 */
record Console(
    InputStream in,
    OutputStream out,
    PrintStream err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    int columns,
    boolean wantsNoColour) {

  /** Prints a message about the run: one line, marked with the program's name. */
  void message(String text) {
    err.println("chancery: " + Printable.of(text));
  }

  /** How to print what a person reads. */
  Style style(ColourChoice choice) {
    boolean colour =
        choice == ColourChoice.ALWAYS
            || (choice == ColourChoice.AUTO && outIsTerminal && !wantsNoColour);
    return colour ? Style.COLOUR : Style.PLAIN;
  }
}
