package org.chancery.ontology;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chancery.model.ActorCode;
import org.chancery.model.Auxiliary;
import org.chancery.model.Context;
import org.chancery.model.EventType;
import org.chancery.model.Mode;
import org.chancery.model.Status;

/**
 * The PLOVER manual, draft 2.0, as far as it is tables.
 *
 * <p>The manual contradicts itself on some of this; what is decided, and why, stands in {@code
 * docs/decisions/0011-plover-contradictions.md}:
 *
 * <ul>
 *   <li>SANCTION is material conflict in its section and in "Summary of event categories", verbal
 *       conflict in the table "Quad categories in PLOVER": material here.
 *   <li>PROTEST needs no recipient in its section and needs one in the summary; ASSAULT needs none
 *       in its section and, in the summary, one where it is one-sided: neither needs one here.
 *   <li>AID needs a recipient in its section; the summary's "Yes" stands one column too far left,
 *       under the modes that AID does not have: needed here.
 * </ul>
 */
public final class Plover {

  /** The edition that is coded in, as a record names it. */
  public static final String EDITION = "PLOVER manual draft 2.0";

  private Plover() {}

  /** All types, in the manual's order. */
  public static List<TypeDefinition> definitions() {
    return Arrays.stream(EventType.values()).map(Plover::definition).toList();
  }

  /** A type's definition. */
  public static TypeDefinition definition(EventType type) {
    return switch (type) {
      case AGREE -> verbal(type, "Agrees, offers, promises or shows willingness to cooperate.");
      case CONSULT -> verbal(type, "Meets, visits, receives, telephones or negotiates.");
      case SUPPORT ->
          verbal(type, "Backs in words: praises, recognizes, opens relations, signs, ratifies.");
      case CONCEDE ->
          verbal(type, "Gives way in words: eases a rule, pardons, regrets, announces a pullout.");
      case COOPERATE ->
          material(type, true, "Works or trades with another in deeds, to the benefit of both.");
      case AID -> material(type, true, "Gives money, goods, arms, refuge or rescue to another.");
      case RETREAT ->
          material(type, false, "Gives way in deeds: withdraws, frees, disarms, admits, resigns.");
      case REQUEST -> verbalConflict(type, "Asks, demands or orders.");
      case ACCUSE ->
          verbalConflict(type, "Disapproves, complains, alleges, charges or investigates.");
      case REJECT -> verbalConflict(type, "Rejects, refuses, vetoes or calls off a meeting.");
      case THREATEN -> verbalConflict(type, "Warns of harm that it would do.");
      case PROTEST ->
          conflict(type, false, "Protests together: marches, strikes, blocks, riots, starves.");
      case SANCTION ->
          conflict(type, true, "Cuts or breaks relations: sanctions, expels, leaves, convicts.");
      case MOBILIZE ->
          conflict(type, false, "Moves or readies armed force or police without using it.");
      case COERCE ->
          conflict(type, false, "Represses or forces short of violence: arrests, bans, seizes.");
      case ASSAULT -> conflict(type, false, "Uses force that can do people serious harm.");
    };
  }

  /** The modes of a type, in the manual's order; none for five types. */
  public static List<Mode> modes(EventType type) {
    return Arrays.stream(Mode.values()).filter(mode -> mode.type() == type).toList();
  }

  /** The mode of {@code type} that the manual calls {@code code} ({@code suicide-attack}). */
  public static Optional<Mode> mode(EventType type, String code) {
    return modes(type).stream().filter(mode -> mode.code().equals(code)).findFirst();
  }

  /** The context that the manual calls {@code code} ({@code human_rights}). */
  public static Optional<Context> context(String code) {
    return Arrays.stream(Context.values()).filter(each -> each.code().equals(code)).findFirst();
  }

  /**
   * The context that a mode brings with it: COERCE {@code misinformation} and {@code cyber} add the
   * context of the same name (manual, table "COERCE modes").
   */
  public static Optional<Context> impliedContext(Mode mode) {
    return switch (mode) {
      case COERCE_MISINFORMATION -> Optional.of(Context.MISINFORMATION);
      case COERCE_CYBER -> Optional.of(Context.CYBER);
      default -> Optional.empty();
    };
  }

  /**
   * The auxiliary mode that a status amounts to. PLOVER has four auxiliaries and no status; only
   * THREATENED has a source, the manual's own reading of a threat as an assault that is
   * hypothetical ("Auxiliary modes"). What is proposed or urged may never come, so it is
   * hypothetical and not future.
   *
   * @return empty for what occurred or is going on
   */
  public static Optional<Auxiliary> auxiliaryOf(Status status) {
    return switch (status) {
      case OCCURRED, ONGOING -> Optional.empty();
      case PLEDGED -> Optional.of(Auxiliary.FUTURE);
      case PROPOSED, URGED, THREATENED, HYPOTHETICAL -> Optional.of(Auxiliary.HYPOTHETICAL);
      case DENIED -> Optional.of(Auxiliary.NEGATION);
      case HISTORICAL -> Optional.of(Auxiliary.HISTORICAL);
    };
  }

  /**
   * A country as PLOVER writes it: ISO's code, but {@code KOS} for Kosovo, whose {@code XKX} is a
   * user-assigned code (manual, "Country names").
   */
  public static String countryCode(ActorCode code) {
    return code.value().equals("XKX") ? "KOS" : code.value();
  }

  private static TypeDefinition verbal(EventType type, String definition) {
    return new TypeDefinition(type, Quad.VERBAL_COOPERATION, false, definition);
  }

  private static TypeDefinition material(EventType type, boolean recipient, String definition) {
    return new TypeDefinition(type, Quad.MATERIAL_COOPERATION, recipient, definition);
  }

  private static TypeDefinition verbalConflict(EventType type, String definition) {
    return new TypeDefinition(type, Quad.VERBAL_CONFLICT, false, definition);
  }

  private static TypeDefinition conflict(EventType type, boolean recipient, String definition) {
    return new TypeDefinition(type, Quad.MATERIAL_CONFLICT, recipient, definition);
  }
}
