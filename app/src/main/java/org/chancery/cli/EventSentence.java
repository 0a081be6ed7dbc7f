package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.cli.EventPhrases.Phrase;
import org.chancery.model.Actor;
import org.chancery.model.ActorCode;
import org.chancery.model.Attribution;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Participant;
import org.chancery.model.Place;
import org.chancery.model.PlaceLevel;
import org.chancery.model.Sector;
import org.chancery.model.Status;

/**
 * An event as a sentence: who, what, to whom, whether it was done, where, on whose word.
 *
 * <p>The verbs agree with one actor as with several, so that nothing has to guess a number:
 * "continued to attack", not "is attacking".
 */
final class EventSentence {

  private static final String UNNAMED = "An unnamed actor";

  private final EventPhrases phrases;

  EventSentence(EventPhrases phrases) {
    this.phrases = phrases;
  }

  /** {@code Veldia (XVE GOV) pledged to give aid to Norrin (XNO)}, without a full stop. */
  String of(Event event) {
    String actors = names(event.actors()).orElse(UNNAMED);
    Phrase phrase = phrase(event);
    Optional<String> speaker =
        event.attribution().map(Attribution::speaker).map(Participant::actor).map(this::name);
    if (event.status() == Status.URGED && !saidByType(event)) {
      return speaker.orElse("Others") + " urged " + actors + " to " + phrase.base();
    }
    return actors
        + " "
        + (saidByType(event) ? phrase.past() : told(event.status(), phrase))
        + speaker.filter(who -> !who.equals(actors)).map(who -> ", according to " + who).orElse("");
  }

  /**
   * {@code in Port Hale, Norrin}, {@code in Norrin}; a spot with its region: {@code at Hall of
   * Lanterns, Ostmark, Veldia}.
   */
  private static String where(Place place) {
    List<String> names = new ArrayList<>(List.of(place.name()));
    if (place.level() == PlaceLevel.SITE) {
      place.region().filter(region -> !names.contains(region)).ifPresent(names::add);
    }
    place.countryName().filter(country -> !names.contains(country)).ifPresent(names::add);
    String preposition = place.level() == PlaceLevel.SITE ? "at " : "in ";
    return preposition + Printable.of(String.join(", ", names));
  }

  /** What was done; who pledges to agree pledges to cooperate. */
  private Phrase phrase(Event event) {
    Optional<String> recipients = names(event.recipients());
    Phrase bare =
        event.type() == EventType.AGREE && event.status() == Status.PLEDGED
            ? phrases.phrase(EventType.COOPERATE, Optional.empty(), recipients)
            : phrases.phrase(event.type(), event.mode(), recipients);
    String where = event.place().map(place -> " " + where(place.place())).orElse("");
    return new Phrase(bare.base() + where, bare.past() + where);
  }

  /** A request urges, and who threatens need not threaten to threaten. */
  private static boolean saidByType(Event event) {
    return (event.type() == EventType.REQUEST && event.status() == Status.URGED)
        || (event.type() == EventType.THREATEN && event.status() == Status.THREATENED);
  }

  private static String told(Status status, Phrase phrase) {
    return switch (status) {
      case OCCURRED -> phrase.past();
      case ONGOING -> "continued to " + phrase.base();
      case PLEDGED -> "pledged to " + phrase.base();
      case PROPOSED -> "proposed to " + phrase.base();
      case URGED -> "heard the call to " + phrase.base();
      case THREATENED -> "threatened to " + phrase.base();
      case DENIED -> "did not " + phrase.base() + " (denied)";
      case HYPOTHETICAL -> "may " + phrase.base();
      case HISTORICAL -> phrase.past() + " (told as history)";
    };
  }

  private Optional<String> names(List<Participant> participants) {
    List<String> names =
        new ArrayList<>(
            participants.stream().map(Participant::actor).map(this::name).distinct().toList());
    if (names.size() > 1) {
      String last = names.remove(names.size() - 1);
      names.set(names.size() - 1, names.get(names.size() - 1) + " and " + last);
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
  }

  /** {@code Xi Jinping (CHN GOV)}; no brackets where neither country nor sector is known. */
  private String name(Actor actor) {
    String codes =
        Stream.concat(
                actor.code().map(ActorCode::value).stream(),
                actor.sectors().stream().map(Sector::name))
            .collect(Collectors.joining(" "));
    String name = Printable.of(actor.name());
    return codes.isEmpty() ? name : name + " (" + codes + ")";
  }
}
