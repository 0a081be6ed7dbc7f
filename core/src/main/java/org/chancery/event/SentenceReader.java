package org.chancery.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.event.RoleFinder.Found;
import org.chancery.event.SentenceWords.Placed;
import org.chancery.model.Actor;
import org.chancery.model.EventType;
import org.chancery.model.RuleId;
import org.chancery.model.Status;
import org.chancery.model.TokenRange;

/** Reads the acts of one sentence: finds the triggers, what each governs, and who stands where. */
final class SentenceReader implements ActReader {

  private static final Set<EventType> DIRECTED =
      EnumSet.of(
          EventType.CONSULT,
          EventType.SUPPORT,
          EventType.AID,
          EventType.RETREAT,
          EventType.REQUEST,
          EventType.COERCE,
          EventType.ASSAULT);
  private static final Set<EventType> DIRECTED_PHRASES =
      EnumSet.of(
          EventType.AID,
          EventType.CONCEDE,
          EventType.REQUEST,
          EventType.THREATEN,
          EventType.COERCE);
  private static final Set<EventType> TOLD_WITHOUT_ACTOR =
      EnumSet.of(
          EventType.ASSAULT,
          EventType.COERCE,
          EventType.ACCUSE,
          EventType.SANCTION,
          EventType.RETREAT);
  private static final Set<String> PASSIVE_PREPOSITIONS =
      Set.of("of", "in", "for", "from", "over", "during", "after", "since");
  private static final Set<String> COUNTS =
      Set.of(
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "dozens",
          "hundreds",
          "scores",
          "thousands",
          "several");
  private static final int MAX_CONTENT_WORDS = 4;
  private static final int MAX_DUTY_WORDS = 5;
  private static final int MAX_WORDS_TO_NOUN = 4;
  private static final Set<String> STOPS_TELLING =
      Set.of(
          ",", ".", ";", ":", "\"", "“", "”", "the", "a", "an", "to", "its", "their", "his", "her");
  private static final RuleId DUTY = new RuleId("request.should");

  /** What a reading needs to count. */
  enum Demand {
    /** Its actors, and its recipient where its verb is done to someone. */
    ACTORS_FOUND,
    /** Nothing: who acts on whom is given, and only the type is asked for. */
    TYPE_ONLY
  }

  private final TriggerMatcher matcher;
  private final Demand demand;

  SentenceReader(TriggerMatcher matcher, Demand demand) {
    this.matcher = matcher;
    this.demand = demand;
  }

  @Override
  public List<Reading> read(SentenceWords words, String text) {
    return read(words);
  }

  /** The acts of a sentence, in the order of their words. */
  List<Reading> read(SentenceWords words) {
    return new OneSentence(words, matcher.matches(words), demand).readings();
  }

  private static final class OneSentence {

    private final SentenceWords words;
    private final List<TriggerMatch> matches;
    private final Demand demand;
    private final RoleFinder roles;
    private final ComplementReader complements;
    private final List<Speech> speeches;
    private final Set<TriggerMatch> governed = new HashSet<>();

    OneSentence(SentenceWords words, List<TriggerMatch> matches, Demand demand) {
      this.words = words;
      this.matches = matches;
      this.demand = demand;
      this.roles = new RoleFinder(words);
      this.complements = new ComplementReader(words);
      this.speeches = SpeechReader.speeches(words, roles);
    }

    List<Reading> readings() {
      List<Reading> readings = new ArrayList<>(duties());
      for (TriggerMatch match : matches) {
        if (!governed.contains(match)) {
          reading(match).ifPresent(readings::add);
        }
      }
      return readings;
    }

    /** "Putin said the two countries should celebrate": a request of the speaker's. */
    private List<Reading> duties() {
      List<Reading> readings = new ArrayList<>();
      for (int i = 0; i < words.size(); i++) {
        if (!Grammar.DUTY.contains(words.word(i))
            || Grammar.PREPOSITIONS.contains(words.word(i - 1))
            || Grammar.BEFORE_NOUN.contains(words.word(i - 1))) {
          continue;
        }
        Optional<Speech> speech = speechAt(i);
        Found subject = roles.subject(i, false);
        if (speech.isPresent()
            && !subject.isEmpty()
            && !areTheSame(subject.mentions(), speech.get().speakers())) {
          govern(new TokenRange(i + 1, complements.clauseEnd(i + 1)));
          readings.add(
              new Reading(
                  DUTY,
                  new TokenRange(i, dutyEnd(i)),
                  EventType.REQUEST,
                  Optional.empty(),
                  speech.get().speakers(),
                  subject.mentions(),
                  Status.URGED,
                  Set.of(),
                  speech,
                  false,
                  0.6 * subject.certainty()));
        }
      }
      return readings;
    }

    /** Whether the two name the same actors; mentions that no one is known by differ. */
    private static boolean areTheSame(List<Placed> some, List<Placed> others) {
      return some.equals(others)
          || (!actors(some).isEmpty() && actors(some).equals(actors(others)));
    }

    private static Set<Actor> actors(List<Placed> mentions) {
      return mentions.stream()
          .flatMap(mention -> mention.mention().actors().stream())
          .collect(Collectors.toSet());
    }

    /** The duty and the words that say what: up to five, inside the clause. */
    private int dutyEnd(int duty) {
      int end = duty + 1;
      int limit = Math.min(complements.clauseEnd(duty + 1), duty + 1 + MAX_DUTY_WORDS);
      while (end < limit && Character.isLetterOrDigit(words.word(end).charAt(0))) {
        end++;
      }
      return end;
    }

    private Optional<Reading> reading(TriggerMatch match) {
      Optional<TokenRange> content = complements.content(match);
      Optional<EventType> contentType =
          content.flatMap(this::govern).or(() -> governNoun(match, content));
      Optional<Speech> speech = speechAt(match.range().first());
      Found actors = actors(match);
      Found recipients = recipients(match, content);
      if (actors.isEmpty() && !match.isVerb()) {
        actors = governing(match, recipients);
      }
      if (match.trigger().reciprocal()) {
        actors = together(actors, recipients);
        recipients = Found.NOTHING;
      }
      List<Placed> actorMentions = actors.mentions();
      List<Placed> recipientMentions =
          recipients.mentions().stream().filter(m -> !actorMentions.contains(m)).toList();
      boolean nobodyActs = actorMentions.isEmpty() && !isToldWithoutActor(match, recipients);
      boolean incomplete =
          nobodyActs || lacksItsObject(match, recipients, content) || isOwnWish(match);
      if (incomplete && demand == Demand.ACTORS_FOUND) {
        return Optional.empty();
      }
      Act act =
          Act.read(
              match.trigger(), match.verb(), contentType, speech.isPresent(), isConditional(match));
      return Optional.of(
          new Reading(
              match.trigger().id(),
              telling(match, content),
              act.type(),
              act.mode(),
              actorMentions,
              recipientMentions,
              act.status(),
              act.auxiliaries(),
              speech,
              match.verb().future(),
              certainty(actors, recipients)));
    }

    /** Who does what a noun tells, where its own words do not say: "launched an attack on". */
    private Found governing(TriggerMatch match, Found recipients) {
      Found governor = roles.governor(match.range().first());
      boolean mutual = match.trigger().reciprocal() && !recipients.isEmpty();
      Found actors = governor.isEmpty() && mutual ? roles.mainSubject() : governor;
      return without(actors, recipients);
    }

    private static Found without(Found found, Found others) {
      boolean clash = found.mentions().stream().anyMatch(others.mentions()::contains);
      return clash ? Found.NOTHING : found;
    }

    /**
     * "Five were arrested", "a blast killed two soldiers": force and law are news without a doer.
     */
    private static boolean isToldWithoutActor(TriggerMatch match, Found recipients) {
      boolean suffered = !recipients.isEmpty() && recipients.certainty() >= 0.85;
      boolean passive =
          match.verb().passive()
              || !match.isVerb()
              || match.trigger().recipients().contains(Trigger.SUBJECT);
      return suffered
          && TOLD_WITHOUT_ACTOR.contains(match.trigger().type())
          && (passive || match.trigger().type() == EventType.ASSAULT);
    }

    /** "Wants to leave", "asked to remain anonymous": a wish for oneself is no request. */
    private boolean isOwnWish(TriggerMatch match) {
      return match.isVerb()
          && match.trigger().type() == EventType.REQUEST
          && !match.verb().passive()
          && match.trigger().recipients().contains(Trigger.OBJECT)
          && words.word(match.range().end()).equals("to");
    }

    /** A verb that is done to someone, and no one stands there: "released its report". */
    private boolean lacksItsObject(
        TriggerMatch match, Found recipients, Optional<TokenRange> content) {
      Trigger trigger = match.trigger();
      boolean one = trigger.words().size() == 1;
      boolean directed =
          match.isVerb()
              && (one ? DIRECTED : DIRECTED_PHRASES).contains(trigger.type())
              && (one || trigger.words().contains(List.of(Trigger.GAP)))
              && trigger.recipients().stream()
                  .findFirst()
                  .filter(Trigger.OBJECT::equals)
                  .isPresent();
      boolean nobody = recipients.isEmpty() && !trigger.reciprocal();
      return directed && nobody && content.isEmpty() && !countsItsObject(match);
    }

    /** "Killed 12", "at least four". */
    private boolean countsItsObject(TriggerMatch match) {
      for (int i = match.range().end(); i < match.range().end() + 4; i++) {
        String word = words.word(i);
        if (!word.isEmpty() && (Character.isDigit(word.charAt(0)) || COUNTS.contains(word))) {
          return true;
        }
      }
      return false;
    }

    /** The words that tell it: the trigger, and of content right behind it the first words. */
    private TokenRange telling(TriggerMatch match, Optional<TokenRange> content) {
      int end = match.range().end();
      if (content.isEmpty() || content.get().first() > end + 1 || !match.isVerb()) {
        return match.range();
      }
      int last = content.get().first();
      while (last < content.get().end()
          && last < content.get().first() + MAX_CONTENT_WORDS
          && words.mentionAt(last).isEmpty()
          && !words.isOneOf(last, STOPS_TELLING)) {
        last++;
      }
      return last == content.get().first()
          ? match.range()
          : new TokenRange(match.range().first(), last);
    }

    private static Found together(Found actors, Found recipients) {
      List<Placed> all = new ArrayList<>(actors.mentions());
      recipients.mentions().stream().filter(m -> !all.contains(m)).forEach(all::add);
      return new Found(all, Math.min(actors.certainty(), recipients.certainty()));
    }

    private static double certainty(Found actors, Found recipients) {
      double actor = actors.isEmpty() ? 0.5 : actors.certainty();
      double recipient = recipients.isEmpty() ? 0.8 : recipients.certainty();
      return 0.9 * actor * recipient;
    }

    private Optional<Speech> speechAt(int token) {
      return speeches.stream().filter(s -> s.covers(token)).findFirst();
    }

    private boolean isConditional(TriggerMatch match) {
      for (int i = match.start() - 1; i >= 0; i--) {
        String word = words.word(i);
        if (Grammar.CONDITION.contains(word)) {
          return true;
        }
        if (word.equals(",") || word.equals(";") || Grammar.SPEECH.contains(word)) {
          return false;
        }
      }
      return false;
    }

    /** "Demanded his release", "rejected the offer": a noun right behind is what it is about. */
    private Optional<EventType> governNoun(TriggerMatch match, Optional<TokenRange> content) {
      EventType type = match.trigger().type();
      boolean takesNoun = type == EventType.REQUEST || type == EventType.REJECT;
      if (content.isPresent() || !match.isVerb() || !takesNoun) {
        return Optional.empty();
      }
      for (TriggerMatch noun : matches) {
        int distance = noun.range().first() - match.range().end();
        if (!noun.isVerb() && distance >= 0 && distance <= MAX_WORDS_TO_NOUN) {
          governed.add(noun);
          return Optional.of(noun.trigger().type());
        }
      }
      return Optional.empty();
    }

    /** Takes the triggers of a range as content; gives the type of the first one. */
    private Optional<EventType> govern(TokenRange range) {
      Optional<EventType> first = Optional.empty();
      for (TriggerMatch match : matches) {
        if (range.contains(match.range().first())) {
          governed.add(match);
          if (first.isEmpty()) {
            first = Optional.of(match.trigger().type());
          }
        }
      }
      return first;
    }

    private Found actors(TriggerMatch match) {
      return firstFilled(match, match.trigger().actors());
    }

    private Found recipients(TriggerMatch match, Optional<TokenRange> content) {
      Found found = firstFilled(match, match.trigger().recipients());
      boolean looksInside =
          found.isEmpty() && content.isPresent() && !match.trigger().recipients().isEmpty();
      return looksInside ? inContent(content.get()) : found;
    }

    /** "Pledged to send aid to Kyiv": the recipient stands in the content. */
    private Found inContent(TokenRange content) {
      Found found = roles.prepositional(content.first(), Set.of("with", "to", "against", "for"));
      Found object = found.isEmpty() ? roles.directObject(content.first() + 1) : found;
      return new Found(object.mentions(), object.certainty() * 0.8);
    }

    private Found firstFilled(TriggerMatch match, List<String> places) {
      return places.stream()
          .map(place -> find(match, place))
          .filter(found -> !found.isEmpty())
          .findFirst()
          .orElse(Found.NOTHING);
    }

    private Found find(TriggerMatch match, String place) {
      return match.isVerb() ? ofVerb(match, place) : ofNoun(match, place);
    }

    private Found ofVerb(TriggerMatch match, String place) {
      int end = match.objectStart();
      boolean passive = match.verb().passive() || isReducedRelative(match);
      return switch (place) {
        case Trigger.SUBJECT ->
            passive
                ? roles.prepositional(end, Set.of("by"))
                : roles.subject(match.start(), match.verb().gerund());
        case Trigger.OBJECT -> passive ? roles.subject(match.start(), false) : roles.object(end);
        case Trigger.POSSESSOR -> roles.possessor(match.range().end() - 1);
        default -> roles.prepositional(end, Set.of(place));
      };
    }

    /** "Members accused of crimes": a participle behind its noun, with no object behind it. */
    private boolean isReducedRelative(TriggerMatch match) {
      return match.verb().bareParticiple()
          && match.trigger().words().size() == 1
          && match.trigger().recipients().contains(Trigger.OBJECT)
          && !match.trigger().recipients().contains(words.word(match.range().end()))
          && words.isOneOf(match.range().end(), PASSIVE_PREPOSITIONS)
          && words.mentionAt(match.start() - 1).isPresent()
          && match.trigger().type() != EventType.PROTEST
          && isFollowedByVerb(match);
    }

    /** "Members accused of crimes |were| barred": the clause has its verb still to come. */
    private boolean isFollowedByVerb(TriggerMatch match) {
      for (int i = match.range().end(); i < words.size() && !words.word(i).equals(","); i++) {
        boolean auxiliary =
            words.isOneOf(i, Grammar.BE)
                || words.isOneOf(i, Grammar.HAVE)
                || words.isOneOf(i, Grammar.FUTURE)
                || words.isOneOf(i, Grammar.POSSIBLE)
                || words.isOneOf(i, Grammar.DUTY);
        int at = i;
        if (auxiliary
            || matches.stream().anyMatch(m -> m.isVerb() && m.head() == at && !m.verb().gerund())) {
          return true;
        }
      }
      return false;
    }

    private Found ofNoun(TriggerMatch match, String place) {
      return switch (place) {
        case Trigger.POSSESSOR -> roles.possessor(match.range().first());
        case Trigger.SUBJECT -> roles.governor(match.range().first());
        default -> roles.prepositional(match.range().end(), Set.of(place));
      };
    }
  }
}
