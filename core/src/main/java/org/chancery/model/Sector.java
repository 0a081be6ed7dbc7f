package org.chancery.model;

/**
 * Sector of society that an actor belongs to: PLOVER manual 2.0, chapter "Country Names and Sector
 * Codes", table "Sector Codes".
 */
public enum Sector {
  /** Police and other bodies that enforce the law. */
  COP,
  /** Government: the executive, its ministries, the parties that govern. */
  GOV,
  /** Courts and judges. */
  JUD,
  /** Parliaments and their members. */
  LEG,
  /** The state's armed forces, their people and equipment. */
  MIL,
  /** Paramilitaries that do not fight the government. */
  PRM,
  /** Political parties. */
  PTY,
  /** Armed opposition, groups or single persons. */
  REB,
  /** The state's intelligence services and their agents. */
  SPY,
  /** Armed forces of whom no more is known. */
  UAF,
  /** Actors of whom nothing is known, as whoever laid a bomb. */
  UNK,
  /** Farm workers and peasants. */
  AGR,
  /** Business, without multinational corporations. */
  BUS,
  /** Criminals and gangs. */
  CRM,
  /** Unarmed people who belong to no other sector: civilians, protesters, activists. */
  CVL,
  /** Schools, universities, teachers, students. */
  EDU,
  /** Former officials, and the families of officials present and past. */
  ELI,
  /** Journalists and the press. */
  JRN,
  /** Workers in industry and services, and their unions. */
  LAB,
  /** Health: doctors, hospitals (not the media, as in CAMEO). */
  MED,
  /** Refugees and the internally displaced. */
  REF,
  /** Political opposition; mostly a second sector. */
  OPP,
  /** Partially recognized entities; stands beside the other sectors. */
  PRE,
  /** Religious bodies. */
  REL,
  /** Civil society that has no sector of its own. */
  SOC
}
