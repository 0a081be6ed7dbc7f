package org.chancery.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.model.EventType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An evaluation of sentences labelled in full")
class CorpusEvaluationTest {

  @Test
  void countsEveryActorWithEveryRecipient() {
    CorpusEvaluation evaluation =
        evaluation(
            "[1 Veldia] and [2 Norrin] shelled [3 Sarkovia] and [4 Tolmar].",
            "1,2 > 3,4 ASSAULT occurred \"shelled\"",
            coded ->
                coded.event(EventType.ASSAULT, List.of("Veldia", "Norrin"), List.of("Sarkovia")));

    assertThat(evaluation.triples()).isEqualTo(new Tally(4, 2, 2));
    assertThat(evaluation.wholeEvents()).isEqualTo(new Tally(1, 1, 0));
    assertThat(evaluation.pairs()).isEqualTo(new Tally(4, 2, 2));
  }

  @Test
  void isContentWithSpansThatOverlap() {
    CorpusEvaluation evaluation =
        evaluation(
            "[1 Veldian Foreign Minister Ora Pell] met [2 Norrin].",
            "1 > 2 CONSULT occurred \"met\"",
            coded -> coded.event(EventType.CONSULT, List.of("Ora Pell"), List.of("Norrin")));

    assertThat(evaluation.triples()).isEqualTo(new Tally(1, 1, 1));
    assertThat(evaluation.wholeEvents()).isEqualTo(new Tally(1, 1, 1));
    assertThat(evaluation.mentions()).isEqualTo(new Tally(2, 2, 2));
  }

  @Test
  void countsAPairOfAnotherTypeAmongThePairsOnly() {
    CorpusEvaluation evaluation =
        evaluation(
            "[1 Veldia] warned [2 Norrin].",
            "1 > 2 THREATEN threatened \"warned\"",
            coded -> coded.event(EventType.ACCUSE, List.of("Veldia"), List.of("Norrin")));

    assertThat(evaluation.triples()).isEqualTo(new Tally(1, 1, 0));
    assertThat(evaluation.pairs()).isEqualTo(new Tally(1, 1, 1));
    assertThat(evaluation.byType())
        .containsEntry("THREATEN", new Tally(1, 0, 0))
        .containsEntry("ACCUSE", new Tally(0, 1, 0));
  }

  @Test
  void doesNotTakeOneDirectionForTheOther() {
    CorpusEvaluation evaluation =
        evaluation(
            "[1 Veldia] was attacked by [2 Norrin].",
            "2 > 1 ASSAULT occurred \"attacked\"",
            coded -> coded.event(EventType.ASSAULT, List.of("Veldia"), List.of("Norrin")));

    assertThat(evaluation.triples()).isEqualTo(new Tally(1, 1, 0));
    assertThat(evaluation.pairs()).isEqualTo(new Tally(1, 1, 0));
  }

  @Test
  void matchesNobodyWithNobodyAlone() {
    String text = "[1 Veldia] called up reserves near [2 Norrin].";
    String act = "1 > - MOBILIZE/troops occurred \"called up\"";

    assertThat(
            evaluation(text, act, c -> c.event(EventType.MOBILIZE, List.of("Veldia"), List.of()))
                .triples())
        .isEqualTo(new Tally(1, 1, 1));
    assertThat(
            evaluation(
                    text,
                    act,
                    c -> c.event(EventType.MOBILIZE, List.of("Veldia"), List.of("Norrin")))
                .triples())
        .isEqualTo(new Tally(1, 1, 0));
  }

  @Test
  void countsEachTwoPartiesOfAReciprocalActOnceInWhateverOrder() {
    CorpusEvaluation evaluation =
        evaluation(
            "[1 Veldia], [2 Norrin] and [3 Sarkovia] met.",
            "1 + 2,3 CONSULT occurred \"met\"",
            coded ->
                coded.event(EventType.CONSULT, List.of("Sarkovia", "Norrin", "Veldia"), List.of()));

    assertThat(evaluation.triples()).isEqualTo(new Tally(3, 3, 3));
    assertThat(evaluation.wholeEvents()).isEqualTo(new Tally(1, 1, 1));
    assertThat(evaluation.rightInEitherOrder()).isZero();
  }

  @Test
  void joinsBothSidesWhereOneOfTheTwoIsReciprocalAndSaysHowOften() {
    CorpusEvaluation evaluation =
        evaluation(
            "[1 Veldia] met [2 Norrin].",
            "1 + 2 CONSULT occurred \"met\"",
            coded -> coded.event(EventType.CONSULT, List.of("Norrin"), List.of("Veldia")));

    assertThat(evaluation.triples()).isEqualTo(new Tally(1, 1, 1));
    assertThat(evaluation.wholeEvents()).isEqualTo(new Tally(1, 1, 1));
    assertThat(evaluation.rightInEitherOrder()).isEqualTo(1);
  }

  @Test
  void takesSeveralWhoMobilizeForActorsOnNobody() {
    CorpusEvaluation evaluation =
        evaluation(
            "[1 Veldia] and [2 Norrin] called up reserves.",
            "1,2 > - MOBILIZE/troops occurred \"called up\"",
            coded -> coded.event(EventType.MOBILIZE, List.of("Veldia", "Norrin"), List.of()));

    assertThat(evaluation.triples()).isEqualTo(new Tally(2, 2, 2));
  }

  @Test
  void makesOneTripleRightForOneOfTheGold() {
    CorpusEvaluation evaluation =
        evaluation(
            "[1 Veldia] met [2 Norrin].",
            "1 > 2 CONSULT occurred \"met\"",
            coded ->
                coded
                    .event(EventType.CONSULT, List.of("Veldia"), List.of("Norrin"))
                    .event(EventType.CONSULT, List.of("Veldia"), List.of("Norrin")));

    assertThat(evaluation.triples()).isEqualTo(new Tally(1, 2, 1));
    assertThat(evaluation.wholeEvents()).isEqualTo(new Tally(1, 2, 1));
    assertThat(evaluation.pairs()).isEqualTo(new Tally(1, 1, 1));
  }

  @Test
  void looksAtTheDetailsOfRightTriplesOnly() {
    // The coder's event occurred, has no mode, no auxiliary and no speaker; all words are evidence.
    CorpusEvaluation evaluation =
        evaluation(
            "[1 Veldia] will visit [2 Norrin], [3 Tolmar] said.",
            "1 > 2 CONSULT/visit +future pledged \"visit\" by 3\n3 > 2 AID occurred \"said\"",
            coded -> coded.event(EventType.CONSULT, List.of("Veldia"), List.of("Norrin")));

    assertThat(evaluation.details())
        .containsEntry(Detail.MODE, new Share(0, 1))
        .containsEntry(Detail.AUXILIARIES, new Share(0, 1))
        .containsEntry(Detail.STATUS, new Share(0, 1))
        .containsEntry(Detail.SPEAKER, new Share(0, 1))
        .containsEntry(Detail.TRIGGER, new Share(1, 1));
  }

  @Test
  void findsDetailsRightThatAreTheSameOnBothSides() {
    CorpusEvaluation evaluation =
        evaluation(
            "[1 Veldia] met [2 Norrin].",
            "1 > 2 CONSULT occurred \"met\"",
            coded -> coded.event(EventType.CONSULT, List.of("Veldia"), List.of("Norrin")));

    assertThat(evaluation.details()).allSatisfy((d, share) -> assertThat(share.ratio()).isOne());
  }

  @Test
  void countsSentencesWithoutAnActThatGotAnEvent() {
    String text = "[1 Veldia] has a longer coast than [2 Norrin].";

    assertThat(
            evaluation(
                    text,
                    "none",
                    c -> c.event(EventType.ACCUSE, List.of("Veldia"), List.of("Norrin")))
                .withoutAct())
        .isEqualTo(new Share(1, 1));
    assertThat(evaluation(text, "none", c -> c).withoutAct()).isEqualTo(new Share(0, 1));
  }

  @Test
  void codesNothingOfASentenceWithoutWords() {
    CorpusGold gold = CorpusGold.read(List.of(GoldFile.of("gold.txt", "## x1\n…\nnone\n")));

    CorpusEvaluation evaluation =
        CorpusEvaluation.of(
            gold,
            text -> {
              throw new IllegalStateException("asked for " + text);
            });

    assertThat(evaluation.withoutAct()).isEqualTo(new Share(0, 1));
  }

  /** What the coder reads in a text. */
  private interface Coded {
    Records in(Records text);
  }

  private static CorpusEvaluation evaluation(String text, String acts, Coded coded) {
    String corpus = "## x1\n" + text + "\n" + acts + "\n";
    return CorpusEvaluation.of(
        CorpusGold.read(List.of(GoldFile.of("gold.txt", corpus))),
        plain -> coded.in(new Records(plain)).record());
  }
}
