package org.chancery.testworld;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.Chancery;
import org.chancery.actor.ActorDirectory;
import org.chancery.actor.ActorTables;
import org.chancery.directory.Faults;
import org.chancery.directory.Row;
import org.chancery.directory.Table;
import org.chancery.event.TriggerLexicon;
import org.chancery.model.ArticleRecord;
import org.chancery.model.Mention;
import org.chancery.place.Gazetteer;
import org.chancery.place.GazetteerTables;

/**
 * Four invented countries with their people, organisations and places, beside the nouns,
 * organisations and not-actors that Chancery ships with.
 */
public final class TestWorld {

  /** A Monday on which everyone of the world is in office but the two Holms. */
  public static final LocalDate DAY = LocalDate.of(2020, 5, 4);

  private static final ActorDirectory DIRECTORY = readDirectory();
  private static final Gazetteer GAZETTEER = readGazetteer();
  private static final Chancery CHANCERY =
      Chancery.of(DIRECTORY, GAZETTEER, TriggerLexicon.shipped());

  private TestWorld() {}

  /** The actors of the world. */
  public static ActorDirectory directory() {
    return DIRECTORY;
  }

  /** The places of the world. */
  public static Gazetteer gazetteer() {
    return GAZETTEER;
  }

  /** Chancery as the world knows it, with the shipped triggers. */
  public static Chancery chancery() {
    return CHANCERY;
  }

  /** Codes a text published on {@link #DAY}. */
  public static ArticleRecord code(String text) {
    return code(text, Optional.of(DAY));
  }

  /** Codes a text. */
  public static ArticleRecord code(String text, Optional<LocalDate> published) {
    return CHANCERY.code(CHANCERY.sentenceArticle(text, published));
  }

  /** The mentions of a text published on {@link #DAY}. */
  public static List<Mention> mentions(String text) {
    return code(text).mentions();
  }

  /** A table of the world; what is wrong with it is told to {@code faults}. */
  public static Table table(String file, List<String> columns, Faults faults) {
    try (InputStream in = TestWorld.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("the test world has no file '" + file + "'");
      }
      return Table.read(file, in.readAllBytes(), columns, faults);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Gazetteer readGazetteer() {
    Faults faults = new Faults();
    Gazetteer gazetteer =
        Gazetteer.of(
            table("countries.tsv", ActorTables.COUNTRIES, faults),
            table("country-codes.tsv", GazetteerTables.COUNTRY_CODES, faults),
            table("places/regions.tsv", GazetteerTables.COLUMNS, faults),
            table("places/cities.tsv", GazetteerTables.COLUMNS, faults),
            table("places/sites.tsv", GazetteerTables.COLUMNS, faults),
            faults);
    faults.throwIfAny();
    return gazetteer;
  }

  private static ActorDirectory readDirectory() {
    Faults faults = new Faults();
    List<String> columns = ActorTables.ORGANISATIONS;
    Table invented = table("organisations.tsv", columns, faults);
    Table shipped = Table.shipped("organisations.tsv", columns, faults);
    List<Row> both = Stream.concat(invented.rows().stream(), shipped.rows().stream()).toList();
    ActorDirectory directory =
        ActorDirectory.of(
            table("countries.tsv", ActorTables.COUNTRIES, faults),
            List.of(table("people.tsv", ActorTables.PEOPLE, faults)),
            new Table(invented.file(), invented.version(), invented.sha256(), both),
            Table.shipped("agents.tsv", ActorTables.AGENTS, faults),
            Table.shipped("not-actors.tsv", ActorTables.NOT_ACTORS, faults),
            faults);
    faults.throwIfAny();
    return directory;
  }
}
