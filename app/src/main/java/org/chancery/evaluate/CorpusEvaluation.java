package org.chancery.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.chancery.model.ArticleRecord;
import org.chancery.model.CharSpan;
import org.chancery.model.Mention;

/**
 * What a coder reads in sentences labelled in full, from their text alone.
 *
 * @param predictions one for each sentence, in order
 */
public record CorpusEvaluation(List<Prediction> predictions) {

  /** Copies the predictions. */
  public CorpusEvaluation {
    predictions = List.copyOf(predictions);
  }

  /**
   * What was read in a sentence.
   *
   * @param gold the sentence with its labels
   * @param mentions the coder's mentions that stand for somebody, in the order of the text
   * @param acts the coder's events
   */
  public record Prediction(LabelledSentence gold, List<CharSpan> mentions, List<Act> acts) {

    /** Copies the lists. */
    public Prediction {
      mentions = List.copyOf(mentions);
      acts = List.copyOf(acts);
    }

    private List<OneToOne<ActTriple>> rightTriples() {
      return OneToOne.greedy(
          ActTriple.of(gold.acts()), ActTriple.of(acts), ActTriple::isToldBy, ActTriple::shared);
    }

    private Tally wholeEvents() {
      int right = OneToOne.greedy(gold.acts(), acts, Act::isToldBy, (one, other) -> 0).size();
      return new Tally(gold.acts().size(), acts.size(), right);
    }

    private Tally pairs() {
      List<Pair> wanted = distinctPairs(gold.acts());
      List<Pair> found = distinctPairs(acts);
      int right = OneToOne.greedy(wanted, found, Pair::overlaps, Pair::shared).size();
      return new Tally(wanted.size(), found.size(), right);
    }

    private static List<Pair> distinctPairs(List<Act> acts) {
      return acts.stream().flatMap(act -> act.pairs().stream()).distinct().toList();
    }
  }

  /** Lets {@code coder} code each sentence as an article of its own. */
  public static CorpusEvaluation of(CorpusGold gold, Function<String, ArticleRecord> coder) {
    List<Prediction> predictions = new ArrayList<>();
    for (LabelledSentence sentence : gold.sentences()) {
      if (Words.in(sentence.text())) {
        ArticleRecord record = coder.apply(sentence.text());
        List<CharSpan> mentions =
            record.mentions().stream()
                .filter(mention -> !mention.actors().isEmpty())
                .map(Mention::span)
                .toList();
        predictions.add(new Prediction(sentence, mentions, Act.of(record)));
      } else {
        predictions.add(new Prediction(sentence, List.of(), List.of()));
      }
    }
    return new CorpusEvaluation(predictions);
  }

  /** Triples of actor, type and recipient, all types together. */
  public Tally triples() {
    return byType().values().stream().reduce(Tally.NONE, Tally::plus);
  }

  /** The triples of each type that occurs in the gold or among the predictions. */
  public SortedMap<String, Tally> byType() {
    SortedMap<String, Tally> tallies = new TreeMap<>();
    for (Prediction prediction : predictions) {
      SortedMap<String, Integer> gold = perType(ActTriple.of(prediction.gold().acts()));
      SortedMap<String, Integer> coded = perType(ActTriple.of(prediction.acts()));
      SortedMap<String, Integer> right =
          perType(prediction.rightTriples().stream().map(OneToOne::gold).toList());
      SortedMap<String, Integer> either = new TreeMap<>(gold);
      either.putAll(coded);
      for (String type : either.keySet()) {
        Tally one =
            new Tally(
                gold.getOrDefault(type, 0),
                coded.getOrDefault(type, 0),
                right.getOrDefault(type, 0));
        tallies.merge(type, one, Tally::plus);
      }
    }
    return tallies;
  }

  private static SortedMap<String, Integer> perType(List<ActTriple> triples) {
    SortedMap<String, Integer> numbers = new TreeMap<>();
    triples.forEach(triple -> numbers.merge(triple.act().type().name(), 1, Integer::sum));
    return numbers;
  }

  /** Whole events: the type, all actors and all recipients. */
  public Tally wholeEvents() {
    return predictions.stream().map(Prediction::wholeEvents).reduce(Tally.NONE, Tally::plus);
  }

  /** Pairs of actor and recipient that any act relates, each counted once a sentence. */
  public Tally pairs() {
    return predictions.stream().map(Prediction::pairs).reduce(Tally.NONE, Tally::plus);
  }

  /** Mentions, by overlap. */
  public Tally mentions() {
    return predictions.stream()
        .map(each -> SpanMatch.OVERLAP.count(each.gold().mentions(), each.mentions()))
        .reduce(Tally.NONE, Tally::plus);
  }

  /** Of the right triples, how many have each detail right. */
  public Map<Detail, Share> details() {
    Map<Detail, Share> shares = new EnumMap<>(Detail.class);
    for (Detail detail : Detail.values()) {
      shares.put(detail, Share.NONE);
    }
    for (Prediction prediction : predictions) {
      for (OneToOne<ActTriple> triple : prediction.rightTriples()) {
        for (Detail detail : Detail.values()) {
          boolean right = detail.isRight(triple.gold().act(), triple.coded().act());
          shares.merge(detail, new Share(right ? 1 : 0, 1), Share::plus);
        }
      }
    }
    return shares;
  }

  /** Of the right triples, how many are reciprocal on one side only: their order was not asked. */
  public int rightInEitherOrder() {
    return (int)
        predictions.stream()
            .flatMap(prediction -> prediction.rightTriples().stream())
            .filter(triple -> triple.gold().pair().mutual() != triple.coded().pair().mutual())
            .count();
  }

  /** Of the sentences that tell no act, how many got an event. */
  public Share withoutAct() {
    return predictions.stream()
        .filter(prediction -> prediction.gold().acts().isEmpty())
        .map(prediction -> new Share(prediction.acts().isEmpty() ? 0 : 1, 1))
        .reduce(Share.NONE, Share::plus);
  }
}
