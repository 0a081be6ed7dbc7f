package org.chancery.actor.user;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.actor.ActorDirectory;
import org.chancery.actor.ActorLayer;
import org.chancery.directory.DirectoryException;
import org.chancery.directory.Remark;

/**
 * The actors that a user brings.
 *
 * @param layer the entries of all that could be read, to lay over the shipped directory
 * @param files what was read of each file that could be read, in the order given
 * @param remarks what there is to say of the files, in their order and by line
 */
public record UserDirectory(ActorLayer layer, List<FileSummary> files, List<Remark> remarks) {

  /** Copies the lists. */
  public UserDirectory {
    files = List.copyOf(files);
    remarks = List.copyOf(remarks);
  }

  /**
   * Reads files of any of the forms, together: a person may have an office in a country of another
   * file.
   *
   * @param paths the files as the user names them
   * @param shipped the directory that they come on top of
   */
  public static UserDirectory read(List<String> paths, ActorDirectory shipped) {
    List<Remark> remarks = new ArrayList<>();
    List<UserFile> files = new UserFiles(remarks).read(paths);
    return of(files, shipped, remarks);
  }

  /** Reads files that are in memory. */
  public static UserDirectory of(List<UserFile> files, ActorDirectory shipped) {
    return of(files, shipped, new ArrayList<>());
  }

  private static UserDirectory of(
      List<UserFile> files, ActorDirectory shipped, List<Remark> remarks) {
    UserReading reading = new UserReading(shipped, remarks);
    for (UserFile file : files) {
      String text = file.text();
      UserFormat.of(text)
          .ifPresentOrElse(
              format -> reading.add(file, format), () -> remarks.add(noForm(file, text)));
    }
    ActorLayer layer = reading.layer();
    List<FileSummary> summaries = reading.summaries();
    List<String> order = files.stream().map(UserFile::name).toList();
    remarks.sort(
        Comparator.comparingInt((Remark remark) -> order.indexOf(remark.file()))
            .thenComparingInt(Remark::line));
    return new UserDirectory(layer, summaries, remarks);
  }

  private static Remark noForm(UserFile file, String text) {
    return Remark.fault(
        file.name(),
        UserFormat.columnLineNumber(text),
        "",
        UserFormat.whyNone(text),
        "the file is not used");
  }

  /** The remarks upon what is wrong. */
  public List<Remark> faults() {
    return of(Remark.Weight.FAULT);
  }

  /** The remarks of one weight. */
  public List<Remark> of(Remark.Weight weight) {
    return remarks.stream().filter(remark -> remark.weight() == weight).toList();
  }

  /**
   * Goes on only where nothing is wrong.
   *
   * @throws DirectoryException with all faults of all files, if there are any
   */
  public void throwIfFaulty() {
    List<String> faults = faults().stream().map(Remark::fault).toList();
    if (!faults.isEmpty()) {
      throw new DirectoryException(faults);
    }
  }
}
