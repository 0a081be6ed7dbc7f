package org.chancery.ontology;

import java.util.Optional;
import org.chancery.model.EventType;
import org.chancery.model.Mode;

/**
 * How cooperative or conflictual an act is, from -10 (most conflict) to +10 (most cooperation), in
 * steps of 0.5.
 *
 * <p>Source: PLOVER manual, draft 2.0, section "Numeric conflict/cooperation scores", table "PLOVER
 * conflict-cooperation scores". Two cells differ from it:
 *
 * <ul>
 *   <li>ACCUSE is printed as 3, without a sign. Its modes are -2, -3.5 and -3.5, whose mean is -3,
 *       and no type lies outside its modes: read as -3.
 *   <li>PROTEST {@code vandalize} is missing: the score of PROTEST, -5.
 * </ul>
 */
public final class PloverScores {

  private PloverScores() {}

  /** The score of a type whose mode is not known. */
  public static double of(EventType type) {
    return switch (type) {
      case AGREE -> 2.5;
      case CONSULT -> 2.5;
      case SUPPORT -> 5.0;
      case CONCEDE -> 4.5;
      case COOPERATE -> 9.5;
      case AID -> 10.0;
      case RETREAT -> 6.5;
      case REQUEST -> 0.0;
      case ACCUSE -> -3.0;
      case REJECT -> -2.0;
      case THREATEN -> -3.5;
      case PROTEST -> -5.0;
      case SANCTION -> -6.0;
      case MOBILIZE -> -5.5;
      case COERCE -> -7.0;
      case ASSAULT -> -9.0;
    };
  }

  /** The score of a mode. */
  public static double of(Mode mode) {
    return switch (mode) {
      case CONSULT_VISIT, CONSULT_MULTILATERAL -> 4.0;
      case CONSULT_THIRD_PARTY -> 1.0;
      case CONSULT_PHONE -> 1.5;
      case RETREAT_WITHDRAW -> 8.0;
      case RETREAT_RELEASE, RETREAT_ACCESS -> 6.5;
      case RETREAT_DISARM -> 10.0;
      case RETREAT_CEASEFIRE -> 7.5;
      case RETREAT_RESIGN -> 4.5;
      case REQUEST_ASSIST -> 0.5;
      case REQUEST_CHANGE, REQUEST_YIELD -> -1.0;
      case REQUEST_MEET -> 0.0;
      case ACCUSE_DISAPPROVE -> -2.0;
      case ACCUSE_INVESTIGATE, ACCUSE_ALLEGE -> -3.5;
      case REJECT_ASSIST -> -1.5;
      case REJECT_CHANGE, REJECT_YIELD, REJECT_MEET -> -2.0;
      case THREATEN_RESTRICT -> -3.0;
      case THREATEN_ARREST, THREATEN_RELATIONS, THREATEN_EXPEL, THREATEN_VIOLENCE -> -3.5;
      case THREATEN_TERRITORY -> -4.0;
      case PROTEST_DEMO, PROTEST_STRIKE -> -5.0;
      case PROTEST_VANDALIZE -> of(EventType.PROTEST);
      case PROTEST_RIOT -> -7.0;
      case PROTEST_HUNGER, PROTEST_BOYCOTT, PROTEST_OBSTRUCT -> -4.5;
      case SANCTION_CONVICT, SANCTION_WITHDRAW, SANCTION_DISCONTINUE -> -6.0;
      case SANCTION_EXPEL -> -5.5;
      case MOBILIZE_TROOPS, MOBILIZE_WEAPONS -> -6.5;
      case MOBILIZE_POLICE -> -5.5;
      case MOBILIZE_MILITIA -> -6.0;
      case COERCE_SEIZE,
          COERCE_RESTRICT,
          COERCE_ARREST,
          COERCE_DEPORT,
          COERCE_WITHHOLD,
          COERCE_CYBER ->
          -7.0;
      case COERCE_CENSOR, COERCE_CURFEW, COERCE_MISINFORMATION -> -6.5;
      case COERCE_MARTIAL_LAW -> -7.5;
      case ASSAULT_ABDUCT, ASSAULT_TORTURE, ASSAULT_SEXUAL, ASSAULT_DESTROY -> -8.5;
      case ASSAULT_BEAT, ASSAULT_CROWD_CONTROL -> -7.5;
      case ASSAULT_TARGETED,
          ASSAULT_SUICIDE_ATTACK,
          ASSAULT_AERIAL,
          ASSAULT_DRONE,
          ASSAULT_HEAVY_WEAPONS ->
          -9.5;
      case ASSAULT_PRIMITIVE -> -8.0;
      case ASSAULT_FIREARMS, ASSAULT_EXPLOSIVES -> -9.0;
      case ASSAULT_UNCONVENTIONAL -> -10.0;
    };
  }

  /** The score of the mode where there is one, else of the type. */
  public static double of(EventType type, Optional<Mode> mode) {
    return mode.map(PloverScores::of).orElseGet(() -> of(type));
  }
}
