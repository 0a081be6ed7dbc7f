package org.chancery.ontology;

/**
 * A choice among CAMEO codes that was made by hand, where several codes have the same coding or
 * none has it.
 *
 * @param coding the PLOVER coding; holds for an event that has at least these contexts
 * @param code the code that stands for it
 * @param reason why this one
 */
public record CameoChoice(PloverCoding coding, CameoCode code, String reason) {}
