package org.chancery.directory.petrarch;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.chancery.model.ActorCode;
import org.chancery.model.Sector;

/**
 * What a CAMEO actor code of a dictionary says in PLOVER.
 *
 * <p>Its first three letters are a country or an international actor, every further three a role, a
 * religion, a region or a single body. Roles become sectors; what PLOVER has no code for is named
 * and left out, nothing is guessed.
 *
 * @param code the country or international actor; empty where the code begins with neither
 * @param sectors the roles that PLOVER has, in the order of the code
 * @param leftOut the parts that PLOVER does not have
 */
public record CameoActorCode(Optional<ActorCode> code, List<Sector> sectors, List<String> leftOut) {

  /** Codes of international actors, the same in CAMEO and in PLOVER 2.0, table of actor names. */
  private static final Set<String> INTERNATIONAL = Set.of("IGO", "NGO", "IMG", "MNC");

  /**
   * Codes of countries in CAMEO's manual and older dictionaries for which ISO 3166-1 has another
   * now: Kosovo, East Timor, Romania, Zaire (the Democratic Republic of the Congo).
   */
  private static final Map<String, String> COUNTRIES =
      Map.of("KSV", "XKX", "TMP", "TLS", "ROM", "ROU", "ZAR", "COD");

  /**
   * CAMEO's codes of regions and of what has no country ("INT"); {@code EUR} is Europe there, and
   * the European Union in PLOVER.
   */
  private static final Set<String> REGIONS =
      Set.of(
          "AFR", "ASA", "BLK", "CAS", "CAU", "CEU", "CFR", "CRB", "EAF", "EEU", "EIN", "EUR", "INT",
          "LAM", "MDT", "MEA", "NAF", "NMR", "PGS", "SAF", "SAM", "SAS", "SCN", "SEA", "WAF", "WEU",
          "WST", "NON");

  /**
   * Roles by another code or of the same code in PLOVER 2.0, "Sector code notes" 3 and 4: {@code
   * MED} was the media and {@code HLH} health; insurgents and separatists are rebels.
   */
  private static final Map<String, Sector> ROLES =
      Map.ofEntries(
          Map.entry("AGR", Sector.AGR),
          Map.entry("BUS", Sector.BUS),
          Map.entry("COP", Sector.COP),
          Map.entry("CRM", Sector.CRM),
          Map.entry("CVL", Sector.CVL),
          Map.entry("EDU", Sector.EDU),
          Map.entry("ELI", Sector.ELI),
          Map.entry("GOV", Sector.GOV),
          Map.entry("HLH", Sector.MED),
          Map.entry("INS", Sector.REB),
          Map.entry("JRN", Sector.JRN),
          Map.entry("JUD", Sector.JUD),
          Map.entry("LAB", Sector.LAB),
          Map.entry("LEG", Sector.LEG),
          Map.entry("MED", Sector.JRN),
          Map.entry("MIL", Sector.MIL),
          Map.entry("OPP", Sector.OPP),
          Map.entry("PRM", Sector.PRM),
          Map.entry("PTY", Sector.PTY),
          Map.entry("REB", Sector.REB),
          Map.entry("REF", Sector.REF),
          Map.entry("REL", Sector.REL),
          Map.entry("SEP", Sector.REB),
          Map.entry("SOC", Sector.SOC),
          Map.entry("SPY", Sector.SPY),
          Map.entry("UAF", Sector.UAF));

  private static final Pattern CODE = Pattern.compile("[A-Z]{3}([A-Z0-9]{3})*");

  /** Copies the lists. */
  public CameoActorCode {
    sectors = List.copyOf(sectors);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * Reads the code of an actor.
   *
   * <p>{@code IGOUNO…} is the United Nations and {@code IGOEUREEC…} the European Union. Every other
   * {@code IGOEUR…} is some organisation of Europe, as the OSCE is, and stays an {@code IGO}.
   *
   * @param text capital letters, three for each part
   * @param isCountry whether a code is that of a country that the directory knows
   */
  public static CameoActorCode ofActor(String text, Predicate<ActorCode> isCountry) {
    List<String> parts = parts(text);
    String first = parts.get(0);
    List<String> rest = parts.subList(1, parts.size());
    if (first.equals("IGO") && startsWith(rest, "UNO")) {
      return ofRoles(Optional.of(new ActorCode("UNO")), rest.subList(1, rest.size()));
    }
    if (first.equals("IGO") && startsWith(rest, "EUR", "EEC")) {
      return ofRoles(Optional.of(new ActorCode("EUR")), rest.subList(2, rest.size()));
    }
    if (INTERNATIONAL.contains(first)) {
      return ofRoles(Optional.of(new ActorCode(first)), rest);
    }
    ActorCode country = new ActorCode(COUNTRIES.getOrDefault(first, first));
    if (!REGIONS.contains(first) && isCountry.test(country)) {
      return ofRoles(Optional.of(country), rest);
    }
    return ofRoles(Optional.empty(), parts);
  }

  /** Reads the code of an agent, which is of roles alone. */
  public static CameoActorCode ofAgent(String text) {
    return ofRoles(Optional.empty(), parts(text));
  }

  /** Why a code gives no actor. */
  public static String whyNot(String text) {
    String first = text.substring(0, 3);
    if (REGIONS.contains(first)) {
      return first + " is a region or no country at all, which PLOVER does not code";
    }
    return ROLES.containsKey(first)
        ? "the code has a role (" + first + ") and no country"
        : first + " is no country and no international actor";
  }

  private static CameoActorCode ofRoles(Optional<ActorCode> code, List<String> parts) {
    Set<Sector> sectors = new LinkedHashSet<>();
    List<String> leftOut = new ArrayList<>();
    for (String part : parts) {
      Sector sector = ROLES.get(part);
      if (sector != null) {
        sectors.add(sector);
      } else {
        leftOut.add(part);
      }
    }
    return new CameoActorCode(code, List.copyOf(sectors), leftOut);
  }

  private static boolean startsWith(List<String> parts, String... wanted) {
    return parts.size() >= wanted.length && parts.subList(0, wanted.length).equals(List.of(wanted));
  }

  private static List<String> parts(String text) {
    if (!CODE.matcher(text).matches()) {
      throw new IllegalArgumentException("bad CAMEO actor code: '" + text + "'");
    }
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < text.length(); i += 3) {
      parts.add(text.substring(i, i + 3));
    }
    return parts;
  }
}
