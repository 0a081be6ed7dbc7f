package org.chancery.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.event.SentenceWords.Placed;
import org.chancery.model.Auxiliary;
import org.chancery.model.CharSpan;
import org.chancery.model.EventType;
import org.chancery.model.RuleId;
import org.chancery.model.Token;
import org.chancery.model.TokenRange;
import org.chancery.reader.PairReading;
import org.chancery.reader.ReaderModel;

/**
 * Reads acts with the reader model. It tells of every pair of mentions whether and how the one acts
 * on the other; pairs that tell one act, with the same words and the same type, are put together
 * again: PLOVER's lists of actors and recipients (manual 2.0, "Compound and Reciprocal Actors").
 *
 * <p>Right: "France and Germany condemned Iran and Syria" is one act of two on two. Wrong: "Veldia
 * shelled Norrin and Sarkovia Tolmar" is one act, as the one verb tells both.
 */
final class ModelActReader implements ActReader {

  private final ReaderModel model;
  private final double threshold;

  /**
   * Reads with a model.
   *
   * @param threshold how likely an act has to be, in [0, 1]
   */
  ModelActReader(ReaderModel model, double threshold) {
    this.model = model;
    this.threshold = threshold;
  }

  /** A pair that tells an act. */
  private record Told(PairReading pair, EventType type, double probability, CharSpan trigger) {}

  @Override
  public List<Reading> read(SentenceWords words, String text) {
    List<Placed> mentions = words.mentions();
    if (mentions.isEmpty()) {
      return List.of();
    }
    List<CharSpan> spans = mentions.stream().map(m -> m.mention().span()).toList();
    List<Told> told = new ArrayList<>();
    for (PairReading pair : model.read(text, words.sentence().span(), spans).pairs()) {
      double probability = 1 - pair.nothing();
      if (probability >= threshold) {
        told.add(new Told(pair, likeliestAct(pair), probability, pair.trigger()));
      }
    }
    told.sort(Comparator.comparingDouble(Told::probability).reversed());
    List<List<Told>> acts = new ArrayList<>();
    for (Told one : told) {
      acts.stream()
          .filter(act -> isSameAct(act.get(0), one))
          .findFirst()
          .orElseGet(
              () -> {
                List<Told> fresh = new ArrayList<>();
                acts.add(fresh);
                return fresh;
              })
          .add(one);
    }
    return acts.stream()
        .map(act -> reading(words, mentions, act))
        .flatMap(Optional::stream)
        .sorted(Comparator.comparingInt(reading -> reading.words().first()))
        .toList();
  }

  private static EventType likeliestAct(PairReading pair) {
    return pair.types().entrySet().stream()
        .max(java.util.Map.Entry.comparingByValue())
        .map(java.util.Map.Entry::getKey)
        .orElseThrow();
  }

  private static boolean isSameAct(Told first, Told other) {
    return first.type() == other.type() && first.trigger().overlaps(other.trigger());
  }

  private static Optional<Reading> reading(
      SentenceWords words, List<Placed> mentions, List<Told> act) {
    Told best = act.get(0);
    boolean reciprocal = act.stream().anyMatch(one -> isAnswered(one, act));
    List<Placed> actors = new ArrayList<>();
    List<Placed> recipients = new ArrayList<>();
    for (Told one : act) {
      add(actors, mentions, one.pair().actor());
      add(reciprocal ? actors : recipients, mentions, one.pair().recipient());
    }
    recipients.removeAll(actors);
    return tokens(words, best.trigger())
        .map(
            trigger ->
                new Reading(
                    new RuleId("reader." + best.type().name().toLowerCase(Locale.ROOT)),
                    trigger,
                    best.type(),
                    best.pair().mode(best.type()),
                    inOrder(actors),
                    inOrder(recipients),
                    best.pair().status(),
                    best.pair().auxiliaries(),
                    speech(mentions, best, actors),
                    best.pair().auxiliaries().contains(Auxiliary.FUTURE),
                    Math.min(1, best.probability())));
  }

  /** Whether the recipient acts on the actor too: "met", "traded fire". */
  private static boolean isAnswered(Told one, List<Told> act) {
    return one.pair().actor().isPresent()
        && one.pair().recipient().isPresent()
        && act.stream()
            .anyMatch(
                other ->
                    other.pair().actor().equals(one.pair().recipient())
                        && other.pair().recipient().equals(one.pair().actor()));
  }

  private static void add(List<Placed> to, List<Placed> mentions, OptionalInt index) {
    if (index.isPresent() && !to.contains(mentions.get(index.getAsInt()))) {
      to.add(mentions.get(index.getAsInt()));
    }
  }

  private static List<Placed> inOrder(List<Placed> mentions) {
    return mentions.stream().sorted(Comparator.comparingInt(Placed::index)).toList();
  }

  /** Who tells it; not an actor that tells of itself. */
  private static Optional<Speech> speech(List<Placed> mentions, Told told, List<Placed> actors) {
    OptionalInt speaker = told.pair().speaker();
    if (speaker.isEmpty() || actors.contains(mentions.get(speaker.getAsInt()))) {
      return Optional.empty();
    }
    Placed who = mentions.get(speaker.getAsInt());
    return Optional.of(new Speech(who.range(), List.of(who), List.of()));
  }

  private static Optional<TokenRange> tokens(SentenceWords words, CharSpan span) {
    List<Token> tokens = words.sentence().tokens();
    int first = -1;
    int end = -1;
    for (int n = 0; n < tokens.size(); n++) {
      if (tokens.get(n).span().overlaps(span)) {
        first = first < 0 ? n : first;
        end = n + 1;
      }
    }
    return first < 0 ? Optional.empty() : Optional.of(new TokenRange(first, end));
  }
}
