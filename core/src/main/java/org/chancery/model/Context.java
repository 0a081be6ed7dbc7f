package org.chancery.model;

import java.util.Locale;

/**
 * In what context an event stands: the 37 general contexts of the PLOVER manual, draft 2.0, table
 * "General contexts".
 */
public enum Context {
  MILITARY,
  INTELLIGENCE,
  EXECUTIVE,
  LEGISLATIVE,
  ELECTION,
  POLITICAL_INSTITUTIONS,
  PRO_DEMOCRACY,
  PRO_AUTOCRACY,
  ECONOMIC,
  LEGAL,
  REPARATIONS,
  HUMAN_RIGHTS,
  RIGHTS_FREEDOMS,
  REPRESSION,
  HUMAN_SECURITY,
  GENDER,
  LGBT,
  RELIGION_ETHNICITY,
  INEQUALITY,
  DIPLOMATIC,
  TERRITORY,
  PEACEKEEPING,
  HEALTH,
  ASYLUM,
  MIGRATION,
  DISASTERS,
  NATURAL_RESOURCE,
  ENVIRONMENT,
  TECHNOLOGY,
  TERRORISM,
  CBRN,
  CYBER,
  MISINFORMATION,
  CRIME,
  CORRUPTION,
  ILLEGAL_DRUGS,
  TRAFFICKING;

  /** The manual's name of it: {@code political_institutions}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
