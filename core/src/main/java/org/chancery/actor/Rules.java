package org.chancery.actor;

import java.util.Set;

/** The names of the rules that read mentions, as records hold them. */
final class Rules {

  static final String COUNTRY = "mention.country";
  static final String SEAT = "mention.seat";
  static final String ADJECTIVE = "mention.adjective";
  static final String ATTRIBUTIVE = "mention.attributive";
  static final String PEOPLE = "mention.people";
  static final String ORGANISATION = "mention.organisation";
  static final String DESCRIPTION = "mention.description";
  static final String SEVERALLY = "mention.severally";
  static final String PERSON = "mention.person";
  static final String SURNAME = "mention.surname";
  static final String LAST_NAME = "mention.last-name";
  static final String TITLED_NAME = "mention.titled-name";
  static final String PRONOUN = "mention.pronoun";
  static final String POSSESSIVE = "mention.possessive";
  static final String COLLECTIVE = "mention.collective";
  static final String ANAPHOR = "mention.anaphor";

  /** Rules whose mentions only qualify the noun behind them: "the |Veldian| attack". */
  static final Set<String> QUALIFIERS = Set.of(ADJECTIVE, ATTRIBUTIVE, POSSESSIVE);

  private Rules() {}
}
