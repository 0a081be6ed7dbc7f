package org.chancery.actor;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Actor;
import org.chancery.model.MentionForm;
import org.chancery.model.TokenRange;

/** A mention of one sentence whose actors are told, before it is numbered. */
record Draft(
    TokenRange range,
    MentionForm form,
    List<Actor> actors,
    String rule,
    boolean plural,
    Optional<String> gender) {

  /** Whether it stands for one person of the directory or one that carries a name. */
  boolean isPerson() {
    return actors.size() == 1 && gender.isPresent();
  }
}
