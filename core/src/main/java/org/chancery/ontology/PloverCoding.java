package org.chancery.ontology;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.model.Context;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Mode;

/**
 * What PLOVER says of an act: what, how, why.
 *
 * @param type what was done
 * @param mode how, a mode of that type
 * @param contexts in what context, in the order of the enum; often none
 */
public record PloverCoding(EventType type, Optional<Mode> mode, Set<Context> contexts) {

  /** Copies the contexts; refuses a mode of another type. */
  public PloverCoding {
    contexts = Collections.unmodifiableSet(new TreeSet<>(contexts));
    if (mode.isPresent() && mode.get().type() != type) {
      throw new IllegalArgumentException("mode " + mode.get() + " is not one of " + type);
    }
  }

  /** The coding of a type and what is known besides. */
  public static PloverCoding of(EventType type, Optional<Mode> mode, Collection<Context> contexts) {
    return new PloverCoding(type, mode, new TreeSet<>(contexts));
  }

  /** The coding of an event. */
  public static PloverCoding of(Event event) {
    return of(event.type(), event.mode(), event.contexts());
  }

  /** The same without its mode. */
  PloverCoding withoutMode() {
    return new PloverCoding(type, Optional.empty(), contexts);
  }
}
