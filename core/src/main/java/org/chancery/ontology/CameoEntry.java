package org.chancery.ontology;

import java.util.Optional;

/**
 * A line of the table of CAMEO codes.
 *
 * @param code the code
 * @param coding what it is in PLOVER; empty for 01 and 02, which PLOVER dropped
 * @param name CAMEO's short name of it: {@code Make a visit}
 */
public record CameoEntry(CameoCode code, Optional<PloverCoding> coding, String name) {}
