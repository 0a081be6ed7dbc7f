package org.chancery.cli;

import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** When to colour; the values of {@code --color}. */
enum ColourChoice {
  AUTO,
  ALWAYS,
  NEVER;

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads the value of {@code --color}, in capitals as well. */
  static final class Converter implements ITypeConverter<ColourChoice> {
    @Override
    public ColourChoice convert(String value) {
      return Arrays.stream(values())
          .filter(choice -> choice.name().equalsIgnoreCase(value))
          .findFirst()
          .orElseThrow(
              () -> new TypeConversionException("'" + value + "' is not auto, always or never"));
    }
  }
}
