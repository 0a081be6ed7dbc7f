package org.chancery.apitests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.Chancery;
import org.chancery.event.RelationCoder.Relation;
import org.chancery.model.ArticleRecord;
import org.chancery.model.CharSpan;
import org.chancery.model.Event;
import org.chancery.reader.ReaderModel;
import org.chancery.testworld.TestWorld;
import org.junit.jupiter.api.Test;

/**
 * Coding with a reader model, here a toy that knows nothing: what it says is held against itself.
 */
class ReaderCoderTest {

  private static final Path TOY =
      Path.of(
          System.getProperty("chancery.root", ".."),
          "core/src/test/resources/org/chancery/reader/toy");
  private static final String TEXT =
      "Veldia shelled Port Hale on Monday, Sarkovia said. Tolmar and Norrin met in Easting. It rained.";

  @Test
  void everyEventOfTheReaderHasItsWordsAndTheRecordNamesTheModel() {
    try (ReaderModel model = ReaderModel.of(TOY)) {
      Chancery chancery = TestWorld.chancery().with(model);
      ArticleRecord record = chancery.code(chancery.sentenceArticle(TEXT, Optional.empty()));
      assertThat(record.events()).isNotEmpty();
      for (Event event : record.events()) {
        assertThat(event.evidence())
            .allSatisfy(e -> assertThat(e.span().in(TEXT)).isEqualTo(e.quote()));
        assertThat(event.actors().size() + event.recipients().size()).isPositive();
      }
      assertThat(record.run().directory()).containsKeys("encoder.onnx", "heads.onnx");
      assertThat(chancery.code(chancery.sentenceArticle(TEXT, Optional.empty())).events())
          .isEqualTo(record.events());
    }
  }

  @Test
  void aSentenceWithoutMentionsHasNoEvent() {
    try (ReaderModel model = ReaderModel.of(TOY)) {
      Chancery chancery = TestWorld.chancery().with(model);
      assertThat(chancery.code(chancery.sentenceArticle("It rained.", Optional.empty())).events())
          .isEmpty();
    }
  }

  @Test
  void aGivenPairHasATypeAndNoPairHasNone() {
    try (ReaderModel model = ReaderModel.of(TOY)) {
      Chancery chancery = TestWorld.chancery().with(model);
      CharSpan veldia = new CharSpan(0, 6);
      CharSpan portHale = new CharSpan(15, 24);
      for (var pair :
          List.of(
              List.of(Optional.of(veldia), Optional.of(portHale)),
              List.of(Optional.of(veldia), Optional.<CharSpan>empty()),
              List.of(Optional.<CharSpan>empty(), Optional.of(portHale)))) {
        Optional<Relation> said = chancery.relation(TEXT, pair.get(0), pair.get(1));
        assertThat(said).isPresent();
        assertThat(said.get().confidence().value()).isBetween(0.2, 1.0);
      }
      assertThat(chancery.relation(TEXT, Optional.empty(), Optional.empty())).isEmpty();
    }
  }
}
