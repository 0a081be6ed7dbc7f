package org.chancery.cli;

import java.util.List;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code chancery read} is told: what to read, and how to write it. */
final class ReadOptions {

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "A text, an HTML page, a file of JSON lines (one article with \"text\" on each), a folder"
              + " of these, or - for standard input.")
  List<String> paths = List.of();

  @ArgGroup(exclusive = true)
  Form form = new Form();

  /** What is written; not both. */
  static final class Form {
    @Option(
        names = "--json",
        description = "Write the whole record of each article as one line of JSON.")
    boolean json;

    @Option(names = "--events", description = "Write each event as one line of PLOVER JSON.")
    boolean events;
  }

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      converter = ColourChoice.Converter.class,
      description =
          "Colour for people: auto (on a terminal, unless NO_COLOR is set), always, never. Default:"
              + " auto.")
  ColourChoice colour = ColourChoice.AUTO;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description =
          "Number of threads that code articles. Default: one for each core. The output is the same"
              + " with any number.")
  int threads = Runtime.getRuntime().availableProcessors();

  @Mixin ModelOption model = new ModelOption();

  @Mixin DirectoryOptions directory = new DirectoryOptions();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;
}
