package org.chancery.model;

/**
 * Sector of society that an actor belongs to: PLOVER manual 2.0, chapter "Country Names and Sector
 * Codes", table "Sector Codes".
 */
public enum Sector {
  /** Police forces, officers, criminal investigative units, protective agencies. */
  COP,
  /** Government: the executive, governing parties, coalition partners, executive divisions. */
  GOV,
  /** Judiciary: judges, courts. */
  JUD,
  /** Legislature: parliaments, assemblies, lawmakers. */
  LEG,
  /** Military: troops, soldiers, all state-military personnel and equipment. */
  MIL,
  /** Paramilitary organizations not in opposition to government. */
  PRM,
  /** Political parties. */
  PTY,
  /** Rebels: armed opposition groups or individuals. */
  REB,
  /** State intelligence services and their operatives or assets. */
  SPY,
  /** Unidentified armed forces. */
  UAF,
  /** Generic unidentified actors. */
  UNK,
  /** Agricultural labor; peasants. */
  AGR,
  /** Business, not including multinational corporations. */
  BUS,
  /** Individual criminals and criminal gangs. */
  CRM,
  /** Civilians, protesters, activists and other unarmed domestic entities without affiliation. */
  CVL,
  /** Educators, schools, students, or organizations dealing with education. */
  EDU,
  /** Former officials without office now, and family members of officials. */
  ELI,
  /** Journalists, newspapers, radio, television, web sites. */
  JRN,
  /** Labor in services or manufacturing. */
  LAB,
  /** Individuals and organizations dealing with health. */
  MED,
  /** Refugees and internally displaced persons. */
  REF,
  /** Political opposition; typically a second sector. */
  OPP,
  /** Partially recognized entities; added to the other sectors. */
  PRE,
  /** Religious organizations and institutions. */
  REL,
  /** Civil society not otherwise covered. */
  SOC
}
