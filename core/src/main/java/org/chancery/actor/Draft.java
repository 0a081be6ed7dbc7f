package org.chancery.actor;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Actor;
import org.chancery.model.MentionForm;
import org.chancery.model.MentionId;
import org.chancery.model.TokenRange;

/**
 * A mention of one sentence whose actors are told, before it is put on record.
 *
 * @param range its tokens
 * @param form how it names its actors
 * @param actors whom it stands for; empty where that is left open
 * @param antecedents the mentions that tell whom it stands for
 * @param rule the rule that read it
 * @param plural whether "they" can stand for it
 * @param gender {@code m}, {@code f}, or empty text where not known, of a mention of one person
 * @param noun its last agent noun, if it has one
 * @param title the words of an office that it gives a person
 */
record Draft(
    TokenRange range,
    MentionForm form,
    List<Actor> actors,
    List<MentionId> antecedents,
    String rule,
    boolean plural,
    Optional<String> gender,
    Optional<AgentEntry> noun,
    Optional<TokenRange> title) {

  /** A mention that needs no antecedent. */
  static Draft of(TokenRange range, MentionForm form, Actor actor, String rule) {
    return new Draft(
        range,
        form,
        List.of(actor),
        List.of(),
        rule,
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** A mention that is left open. */
  static Draft open(TokenRange range, MentionForm form, String rule) {
    return new Draft(
        range,
        form,
        List.of(),
        List.of(),
        rule,
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** A mention of those whom {@code said} are mentions of. */
  static Draft standingFor(
      TokenRange range, MentionForm form, List<Actor> actors, List<Said> said, String rule) {
    boolean one = actors.size() == 1 && said.size() == 1;
    return new Draft(
        range,
        form,
        actors,
        said.stream().map(Said::id).distinct().toList(),
        rule,
        !one || said.get(0).draft().plural(),
        one ? said.get(0).draft().gender() : Optional.empty(),
        one ? said.get(0).draft().noun() : Optional.empty(),
        Optional.empty());
  }

  Draft plural(boolean several) {
    return new Draft(range, form, actors, antecedents, rule, several, gender, noun, title);
  }

  Draft ofPerson(String newGender) {
    return new Draft(
        range, form, actors, antecedents, rule, plural, Optional.of(newGender), noun, title);
  }

  Draft withNoun(Optional<AgentEntry> newNoun) {
    return new Draft(range, form, actors, antecedents, rule, plural, gender, newNoun, title);
  }

  Draft titled(Optional<TokenRange> words) {
    return new Draft(range, form, actors, antecedents, rule, plural, gender, noun, words);
  }

  Draft after(List<Said> said) {
    return new Draft(
        range,
        form,
        actors,
        said.stream().map(Said::id).distinct().toList(),
        rule,
        plural,
        gender,
        noun,
        title);
  }

  /** Whether it stands for one person. */
  boolean isPerson() {
    return actors.size() == 1 && gender.isPresent();
  }

  /** Whether it stands for one country, organisation, body or group: what "it" can stand for. */
  boolean isBody() {
    return actors.size() == 1 && gender.isEmpty() && !plural;
  }

  /** Whether it only qualifies the noun behind it. */
  boolean isQualifier() {
    return Rules.QUALIFIERS.contains(rule);
  }
}
