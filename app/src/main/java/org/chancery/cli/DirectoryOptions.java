package org.chancery.cli;

import java.util.List;
import org.chancery.Chancery;
import org.chancery.actor.user.UserDirectory;
import org.chancery.directory.Remark;
import picocli.CommandLine.Option;

/** The user's own actors. */
final class DirectoryOptions {

  @Option(
      names = "--directory",
      paramLabel = "FILE",
      description =
          "Know the actors of this file too: a table in the project's format or a PETRARCH or TABARI"
              + " dictionary. May be given several times. 'chancery directory check FILE' tells what"
              + " is read of it.")
  private List<String> files = List.of();

  @Option(
      names = "--lenient",
      description =
          "Where a file of --directory has wrong lines, say so and use the rest. Without it nothing"
              + " is read then.")
  private boolean lenient;

  /**
   * Chancery with the user's actors.
   *
   * @throws org.chancery.directory.DirectoryException if a file is faulty and that is not allowed
   */
  Chancery chancery(Session session) {
    Chancery shipped = session.chancery().get();
    if (files.isEmpty()) {
      return shipped;
    }
    UserDirectory mine = UserDirectory.read(files, shipped.directory());
    if (!lenient) {
      mine.throwIfFaulty();
    }
    tell(mine, session.console());
    return shipped.with(mine.layer());
  }

  private static void tell(UserDirectory mine, Console console) {
    mine.remarks().stream()
        .filter(remark -> remark.weight() != Remark.Weight.NOTE)
        .forEach(remark -> console.message("warning: " + remark));
    int faults = mine.faults().size();
    int notes = mine.of(Remark.Weight.NOTE).size();
    if (faults > 0) {
      console.message(
          faults
              + (faults == 1 ? " fault" : " faults")
              + " in files of --directory; the rest is used");
    }
    if (notes > 0) {
      console.message(
          notes
              + (notes == 1 ? " note" : " notes")
              + " on files of --directory; 'chancery directory check' shows them");
    }
  }
}
