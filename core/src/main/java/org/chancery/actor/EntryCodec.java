package org.chancery.actor;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.ActorCode;
import org.chancery.model.Sector;

/** Packs entries of the directory into bytes, and unpacks them. */
final class EntryCodec {

  static final byte COUNTRY = 0;
  private static final byte PERSON = 1;
  private static final byte ORGANISATION = 2;
  private static final byte AGENT = 3;
  private static final byte NOT_AN_ACTOR = 4;
  private static final byte DATED = 5;

  private static final int CODE_CHARS = 3;

  private static final long NO_DAY = Long.MIN_VALUE;

  private EntryCodec() {}

  static void write(DirectoryEntry entry, DataOutputStream out) throws IOException {
    if (entry instanceof CountryEntry country) {
      out.writeByte(COUNTRY);
      out.writeUTF(country.code().value());
      out.writeUTF(country.name());
      writeSectors(country.sectors(), out);
      writeDay(country.since(), out);
      writeDay(country.until(), out);
      out.writeBoolean(country.namedAfterwards());
    } else if (entry instanceof PersonEntry person) {
      out.writeByte(PERSON);
      writePerson(person, out);
    } else if (entry instanceof OrganisationEntry organisation) {
      out.writeByte(ORGANISATION);
      out.writeUTF(organisation.id());
      out.writeUTF(organisation.name());
      out.writeUTF(organisation.code().value());
      writeSectors(organisation.sectors(), out);
      writeText(organisation.wikipedia(), out);
    } else if (entry instanceof AgentEntry agent) {
      out.writeByte(AGENT);
      out.writeUTF(agent.singular());
      writeSectors(agent.sectors(), out);
      out.writeUTF(agent.head().name());
    } else if (entry instanceof DatedEntry dated) {
      out.writeByte(DATED);
      writeDated(dated, out);
    } else if (entry instanceof NotAnActor none) {
      out.writeByte(NOT_AN_ACTOR);
      out.writeUTF(none.name());
    } else {
      throw new IllegalArgumentException("cannot pack " + entry.getClass().getSimpleName());
    }
  }

  static DirectoryEntry read(DataInputStream in) throws IOException {
    byte kind = in.readByte();
    return switch (kind) {
      case COUNTRY ->
          new CountryEntry(
              new ActorCode(in.readUTF()),
              in.readUTF(),
              readSectors(in),
              readDay(in),
              readDay(in),
              in.readBoolean());
      case PERSON -> readPerson(in);
      case ORGANISATION ->
          new OrganisationEntry(
              in.readUTF(),
              in.readUTF(),
              new ActorCode(in.readUTF()),
              readSectors(in),
              readText(in));
      case AGENT ->
          new AgentEntry(in.readUTF(), readSectors(in), AgentEntry.Head.valueOf(in.readUTF()));
      case DATED -> readDated(in);
      case NOT_AN_ACTOR -> new NotAnActor(in.readUTF());
      default -> throw new IOException("no entry begins with " + kind);
    };
  }

  /** The code of a country that is packed at {@code start}, without unpacking the rest. */
  static String codeOfCountry(byte[] packed, int start) {
    int text = start + 1 + Short.BYTES;
    return new String(packed, text, CODE_CHARS, StandardCharsets.US_ASCII);
  }

  private static void writePerson(PersonEntry person, DataOutputStream out) throws IOException {
    out.writeUTF(person.id());
    out.writeUTF(person.name());
    out.writeUTF(person.gender());
    writeText(person.wikipedia(), out);
    out.writeByte(person.offices().size());
    for (Office office : person.offices()) {
      out.writeUTF(office.code().value());
      writeSectors(office.sectors(), out);
      out.writeUTF(office.title());
      writeDay(Optional.of(office.from()).filter(day -> !day.equals(LocalDate.MIN)), out);
      writeDay(Optional.of(office.to()).filter(day -> !day.equals(LocalDate.MAX)), out);
    }
  }

  private static PersonEntry readPerson(DataInputStream in) throws IOException {
    String id = in.readUTF();
    String name = in.readUTF();
    String gender = in.readUTF();
    Optional<String> wikipedia = readText(in);
    int count = in.readByte();
    List<Office> offices = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      offices.add(
          new Office(
              new ActorCode(in.readUTF()),
              readSectors(in),
              in.readUTF(),
              readDay(in).orElse(LocalDate.MIN),
              readDay(in).orElse(LocalDate.MAX)));
    }
    return new PersonEntry(id, name, gender, offices, wikipedia);
  }

  private static void writeDated(DatedEntry entry, DataOutputStream out) throws IOException {
    out.writeUTF(entry.id());
    out.writeUTF(entry.name());
    out.writeBoolean(entry.person());
    out.writeShort(entry.codes().size());
    for (DatedEntry.Dated code : entry.codes()) {
      out.writeUTF(code.code().value());
      writeSectors(code.sectors(), out);
      writeDay(code.from(), out);
      writeDay(code.to(), out);
    }
  }

  private static DatedEntry readDated(DataInputStream in) throws IOException {
    String id = in.readUTF();
    String name = in.readUTF();
    boolean person = in.readBoolean();
    int count = in.readUnsignedShort();
    List<DatedEntry.Dated> codes = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      codes.add(
          new DatedEntry.Dated(
              new ActorCode(in.readUTF()), readSectors(in), readDay(in), readDay(in)));
    }
    return new DatedEntry(id, name, person, codes);
  }

  private static void writeSectors(List<Sector> sectors, DataOutputStream out) throws IOException {
    out.writeByte(sectors.size());
    for (Sector sector : sectors) {
      out.writeUTF(sector.name());
    }
  }

  private static List<Sector> readSectors(DataInputStream in) throws IOException {
    int count = in.readByte();
    List<Sector> sectors = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      sectors.add(Sector.valueOf(in.readUTF()));
    }
    return sectors;
  }

  private static void writeText(Optional<String> text, DataOutputStream out) throws IOException {
    out.writeUTF(text.orElse(""));
  }

  private static Optional<String> readText(DataInputStream in) throws IOException {
    return Optional.of(in.readUTF()).filter(text -> !text.isEmpty());
  }

  private static void writeDay(Optional<LocalDate> day, DataOutputStream out) throws IOException {
    out.writeLong(day.map(LocalDate::toEpochDay).orElse(NO_DAY));
  }

  private static Optional<LocalDate> readDay(DataInputStream in) throws IOException {
    long day = in.readLong();
    return day == NO_DAY ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
  }
}
