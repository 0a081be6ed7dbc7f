package org.chancery.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The project's training corpus and labels")
class CorpusTest {

  private static final double LEAST_DISTINCT = 0.97;
  private static final Path TRAINING =
      Path.of(System.getProperty("chancery.root", ".."), "training");

  @Test
  void hasNoMistakeAndNoIdTwice() throws IOException {
    assertThat(corpus("corpus").sentences()).hasSizeGreaterThan(3_500);
  }

  @Test
  void isNoSetOfTemplatesWithSwappedNames() throws IOException {
    List<LabelledSentence> all = corpus("corpus").sentences();

    assertThat((double) skeletons(all).size() / all.size())
        .as("share of skeletons that are distinct")
        .isGreaterThanOrEqualTo(LEAST_DISTINCT);
  }

  @Test
  void hasNoSkeletonOnBothSidesOfTheHeldOutBorder() throws IOException {
    Set<String> both = new HashSet<>(skeletons(corpus("corpus/train").sentences()));
    both.retainAll(skeletons(corpus("corpus/held-out").sentences()));

    assertThat(both).isEmpty();
  }

  @Test
  void hasLabelsThatAreWellFormed() throws IOException {
    for (GoldFile file : files("labels", ".tsv")) {
      assertThat(LabelGold.read(file).sentences()).as(file.name()).isNotEmpty();
    }
  }

  @Test
  void labelsNoSentenceOfRealNewsOnBothSidesOfTheHeldOutBorder() throws IOException {
    Set<String> both = articles("train.tsv");
    both.retainAll(articles("held-out.tsv"));

    assertThat(both).isEmpty();
  }

  private static Set<String> articles(String name) throws IOException {
    return LabelGold.read(GoldFile.read(TRAINING.resolve("labels").resolve(name)))
        .sentences()
        .stream()
        .map(sentence -> sentence.source().file() + " " + sentence.source().article())
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Set<String> skeletons(List<LabelledSentence> sentences) {
    return sentences.stream().map(LabelledSentence::skeleton).collect(Collectors.toSet());
  }

  private static CorpusGold corpus(String folder) throws IOException {
    return CorpusGold.read(files(folder, ".txt"));
  }

  private static List<GoldFile> files(String folder, String ending) throws IOException {
    List<GoldFile> files = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(TRAINING.resolve(folder))) {
      for (Path path : paths.filter(p -> p.toString().endsWith(ending)).sorted().toList()) {
        files.add(GoldFile.read(path));
      }
    }
    assertThat(files).as(folder).isNotEmpty();
    return files;
  }
}
