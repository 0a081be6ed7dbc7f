package org.chancery.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The automaton of names")
class NamesTest {

  private final NamesBuilder builder = new NamesBuilder();

  @Test
  void theLongestNameIsFound() {
    add("South Sudan", 1);
    add("Sudan", 2);
    add("South", 3);

    assertThat(found("South Sudan said")).isEqualTo("2 words: 1/0");
    assertThat(found("Sudan said")).isEqualTo("1 words: 2/0");
    assertThat(found("South Korea")).isEqualTo("1 words: 3/0");
    assertThat(found("said Sudan")).isEqualTo("nothing");
  }

  @Test
  void aNameIsNoPartOfAWord() {
    add("Iran", 1);

    assertThat(found("Iranian")).isEqualTo("nothing");
    assertThat(found("Ira")).isEqualTo("nothing");
  }

  @Test
  void caseIsComparedUnlessTheSentenceIsInCapitals() {
    add("Turkey", 1);
    add("McCain", 2);

    assertThat(found("turkey")).isEqualTo("nothing");
    assertThat(found("TURKEY")).isEqualTo("nothing");
    assertThat(found("TURKEY VOTES TODAY")).isEqualTo("1 words: 1/0");
    assertThat(found("MCCAIN SPEAKS")).isEqualTo("1 words: 2/0");
  }

  @Test
  void whereALongerNameIsWrittenOtherwiseTheShorterOneIsFound() {
    add("Will Power", 1);
    add("Will", 2);

    assertThat(found("Will power")).isEqualTo("1 words: 2/0");
  }

  @Test
  void namesThatDifferInCaseAreKeptApart() {
    add("WHO", 1);
    add("Who", 2);
    builder.add(List.of("who"), true, 3, 5);

    assertThat(found("WHO")).isEqualTo("1 words: 3/5 1/0");
    assertThat(found("Who")).isEqualTo("1 words: 3/5 2/0");
    assertThat(found("who")).isEqualTo("1 words: 3/5");
  }

  @Test
  void anAccentInTheTextIsNoOtherNameButAnAccentInTheNameIs() {
    add("Erdogan", 1);
    add("Malé", 2);

    assertThat(found("Erdoğan")).isEqualTo("1 words: 1/0");
    assertThat(found("Malé")).isEqualTo("1 words: 2/0");
    assertThat(found("Male")).isEqualTo("nothing");
  }

  @Test
  void aNameThatIsMetHoweverItIsWrittenIsMetWithoutItsMarks() {
    builder.add(List.of("Sana'a"), true, 1, 0);

    assertThat(found("Sanaa")).isEqualTo("1 words: 1/0");
    assertThat(found("SANA’A")).isEqualTo("1 words: 1/0");
  }

  @Test
  void bothApostrophesCountAsOne() {
    add("Cote d'Ivoire", 1);

    assertThat(found("Cote d’Ivoire")).isEqualTo("2 words: 1/0");
  }

  @Test
  void aNameMayStandForSeveral() {
    add("Bush", 1);
    add("Bush", 2);
    add("Bush", 2);

    assertThat(found("Bush")).isEqualTo("1 words: 1/0 2/0");
  }

  @Test
  void ofNoNamesNothingIsFound() {
    assertThat(found("Sudan")).isEqualTo("nothing");
  }

  @Test
  void aNameWithoutWordsIsRefused() {
    assertThatThrownBy(() -> builder.add(List.of(), false, 1, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @DisplayName("It finds what a plain search finds, also after it was written and read (seed 11)")
  void itFindsWhatAPlainSearchFinds() throws IOException {
    Random random = new Random(11);
    Map<String, Integer> plain = new HashMap<>();
    for (int i = 0; i < 400; i++) {
      String name = String.join(" ", words(random, 1 + random.nextInt(3)));
      if (plain.putIfAbsent(name, i) == null) {
        add(name, i);
      }
    }
    Names names = readAgain(builder.build());
    NameWalk walk = names.walk();
    for (int i = 0; i < 2_000; i++) {
      List<String> text = words(random, 1 + random.nextInt(6));
      int longest = 0;
      for (int length = 1; length <= text.size(); length++) {
        longest = plain.containsKey(String.join(" ", text.subList(0, length))) ? length : longest;
      }
      int found = walk.find(NameWords.of(text), 0);
      assertThat(found).as("%s", text).isEqualTo(longest);
      if (longest > 0) {
        assertThat(walk.entry(0)).isEqualTo(plain.get(String.join(" ", text.subList(0, longest))));
      }
    }
  }

  @Test
  void namesCutShortAreNotRead() throws IOException {
    add("Sudan", 1);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    builder.build().write(new DataOutputStream(bytes));

    for (int length = 0; length < bytes.size(); length++) {
      byte[] cut = Arrays.copyOf(bytes.toByteArray(), length);
      assertThatThrownBy(() -> Names.read(new DataInputStream(new ByteArrayInputStream(cut))))
          .as("cut to %d bytes", length)
          .isInstanceOf(IOException.class);
    }
  }

  private static List<String> words(Random random, int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(List.of("A", "a", "Ab", "B", "bA", "É", "U.S.", "ab-c").get(random.nextInt(8)));
    }
    return words;
  }

  private static Names readAgain(Names names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    names.write(new DataOutputStream(bytes));
    return Names.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
  }

  private void add(String name, int entry) {
    builder.add(List.of(name.split(" ")), false, entry, 0);
  }

  private String found(String text) {
    NameWalk walk = builder.build().walk();
    int length = walk.find(NameWords.of(text.split(" ")), 0);
    TreeSet<String> uses = new TreeSet<>();
    StringBuilder inOrder = new StringBuilder();
    for (int i = 0; i < walk.useCount(); i++) {
      String use = walk.entry(i) + "/" + walk.kind(i);
      assertThat(uses.add(use)).as("no use twice").isTrue();
      inOrder.append(' ').append(use);
    }
    return length == 0 ? "nothing" : length + " words:" + inOrder;
  }
}
