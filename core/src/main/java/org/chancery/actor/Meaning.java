package org.chancery.actor;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.model.Actor;

/**
 * What a name of the directory stands for.
 *
 * @param kind {@code country}, {@code government}, {@code people}, {@code person}, {@code
 *     organisation}, {@code noun} or {@code no actor}
 * @param actor the actor; of a noun only its sectors
 * @param from first day; empty where it does not depend on the day, or is not known
 * @param to last day; empty where it does not depend on the day, or goes on
 */
public record Meaning(String kind, Actor actor, Optional<LocalDate> from, Optional<LocalDate> to) {

  static Meaning always(String kind, Actor actor) {
    return new Meaning(kind, actor, Optional.empty(), Optional.empty());
  }
}
