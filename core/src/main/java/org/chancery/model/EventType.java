package org.chancery.model;

/** What was done: the 16 event types of the PLOVER manual, draft 2.0, in the manual's order. */
public enum EventType {
  /** Agrees, offers, promises or shows willingness to cooperate. */
  AGREE,
  /** Consults: meetings, visits, calls. */
  CONSULT,
  /** Gives diplomatic, non-material support; praises; signs or ratifies. */
  SUPPORT,
  /** Yields in words: promises a concession, eases restrictions, expresses regret. */
  CONCEDE,
  /** Cooperates materially, to the benefit of both. */
  COOPERATE,
  /** Gives material aid, to the benefit of the recipient. */
  AID,
  /** Yields in deeds: withdraws, releases, disarms, observes a ceasefire, resigns. */
  RETREAT,
  /** Requests, demands, orders. */
  REQUEST,
  /** Disapproves, alleges, investigates. */
  ACCUSE,
  /** Rejects or refuses. */
  REJECT,
  /** Threatens. */
  THREATEN,
  /** Protests collectively. */
  PROTEST,
  /** Reduces relations. */
  SANCTION,
  /** Moves military or police power without using force. */
  MOBILIZE,
  /** Represses or coerces short of violence. */
  COERCE,
  /** Uses force that can do substantial physical harm. */
  ASSAULT
}
