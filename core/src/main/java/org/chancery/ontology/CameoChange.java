package org.chancery.ontology;

/**
 * A place where Chancery's table leaves the published map CAMEO2PLOVER-2021, which was made for
 * PLOVER draft 0.8.
 *
 * @param code the CAMEO code
 * @param oldType the map's type
 * @param oldMode the map's mode, which draft 2.0 need not have; may be empty
 * @param oldContexts the map's contexts joined by {@code |}; may be empty
 * @param reason why not here, with the place in draft 2.0
 */
public record CameoChange(
    CameoCode code, String oldType, String oldMode, String oldContexts, String reason) {}
