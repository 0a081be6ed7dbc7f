package org.chancery.reader;

import java.util.List;
import java.util.Map;
import org.chancery.model.Auxiliary;
import org.chancery.model.EventType;
import org.chancery.model.Mode;
import org.chancery.model.Status;

/**
 * What {@code model.json} says of a model: what it is called and what the numbers of its heads
 * stand for.
 *
 * @param version the model's version, such as {@code 2026-11-25}
 * @param encoder what the encoder was made from, such as {@code bge-small-en-v1.5}
 * @param size numbers that the encoder gives for a piece
 * @param types what the type head tells apart, after "nothing"
 * @param relations what the relation head tells apart: the types of the PLV relation set, which are
 *     those of an older PLOVER, with {@value #YIELD} for CONCEDE and RETREAT
 * @param modes what the mode head tells apart, after "no mode"
 * @param auxiliaries what the auxiliary head tells
 * @param statuses what the status head tells apart
 * @param temperature what the logits of the types are divided by, so that their probabilities are
 *     true to how often they are right; above 0
 * @param sha256 hash of each file of the model, by its name
 */
public record ModelDescription(
    String version,
    String encoder,
    int size,
    List<EventType> types,
    List<String> relations,
    List<Mode> modes,
    List<Auxiliary> auxiliaries,
    List<Status> statuses,
    double temperature,
    Map<String, String> sha256) {

  /** The one form of a model that this version of Chancery reads. */
  public static final String FORMAT = "chancery-reader/1";

  /** What became CONCEDE and RETREAT in PLOVER's draft 2.0. */
  public static final String YIELD = "YIELD";

  /** Copies the collections. */
  public ModelDescription {
    types = List.copyOf(types);
    relations = List.copyOf(relations);
    modes = List.copyOf(modes);
    auxiliaries = List.copyOf(auxiliaries);
    statuses = List.copyOf(statuses);
    sha256 = Map.copyOf(sha256);
  }
}
