package org.chancery.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.directory.Faults;
import org.chancery.directory.Row;
import org.chancery.directory.Table;
import org.chancery.model.ArticleRecord;
import org.chancery.model.CharSpan;
import org.chancery.model.Event;
import org.chancery.model.Mention;
import org.chancery.model.MentionId;
import org.chancery.model.Participant;
import org.chancery.testworld.TestWorld;
import org.junit.jupiter.api.Test;

/**
 * Runs the examples and the counter-examples that stand beside each trigger. Those that the coder
 * does not get right yet are listed, each by name, in {@code unread-examples.txt}: the list may
 * only change together with the coder.
 *
 * <p>Rewritten by {@code -Dtriggers.update=true}; read the difference before you commit it.
 */
class TriggerExamplesTest {

  private static final String LIST = "unread-examples.txt";
  private static final List<Trigger> TRIGGERS = TriggerLexicon.shipped().triggers();

  @Test
  void everyExampleIsReadAsItIsMarkedButForTheListedOnes() throws IOException {
    Set<String> unread = new TreeSet<>();
    for (Trigger trigger : TRIGGERS) {
      if (!isReadAsMarked(trigger)) {
        unread.add("example " + trigger.id().value());
      }
      if (trigger.counterExample().filter(text -> isRead(trigger, text)).isPresent()) {
        unread.add("not " + trigger.id().value());
      }
    }
    if (Boolean.getBoolean("triggers.update")) {
      Path file =
          Path.of(
              System.getProperty("chancery.root"),
              "core/src/test/resources/org/chancery/event",
              LIST);
      Files.writeString(file, String.join("\n", unread) + "\n");
    }
    assertThat(unread).as("examples that are not read as they are marked").isEqualTo(listed());
  }

  @Test
  void mostExamplesAreReadByTheirTriggerWithActorsAndRecipients() {
    long read = TRIGGERS.stream().filter(TriggerExamplesTest::isReadAsMarked).count();
    assertThat((double) read / TRIGGERS.size()).isGreaterThan(0.88);
  }

  @Test
  void everyTypeHasTriggersThatAreVerbsAndTriggersThatAreNouns() {
    Map<String, Long> byTypeAndPart =
        TRIGGERS.stream()
            .collect(Collectors.groupingBy(t -> t.type() + " " + t.part(), Collectors.counting()));
    assertThat(byTypeAndPart).hasSize(32);
    assertThat(TRIGGERS.size()).isGreaterThanOrEqualTo(400);
  }

  @Test
  void idiomsTellNoEvent() {
    Faults faults = new Faults();
    Table idioms = Table.shipped("not-triggers.tsv", List.of("part", "words", "example"), faults);
    faults.throwIfAny();
    for (Row row : idioms.rows()) {
      assertThat(TestWorld.code(row.text("example")).events())
          .as("%s: %s", row.text("words"), row.text("example"))
          .isEmpty();
    }
  }

  private static boolean isReadAsMarked(Trigger trigger) {
    MarkedExample example = MarkedExample.parse(trigger.example());
    ArticleRecord record = TestWorld.code(example.text());
    Map<MentionId, CharSpan> spans =
        record.mentions().stream().collect(Collectors.toMap(Mention::id, Mention::span));
    return record.events().stream()
        .filter(event -> event.evidence().get(0).rule().equals(trigger.id()))
        .anyMatch(
            event ->
                fits(example.actors(), event.actors(), spans)
                    && fits(example.recipients(), event.recipients(), spans));
  }

  /** Each marked span is named by a participant, and no participant stands outside the marks. */
  private static boolean fits(
      List<CharSpan> marked, List<Participant> read, Map<MentionId, CharSpan> spans) {
    List<CharSpan> found = read.stream().map(p -> spans.get(p.mention())).toList();
    return marked.stream().allMatch(m -> found.stream().anyMatch(m::overlaps))
        && found.stream().allMatch(f -> marked.stream().anyMatch(f::overlaps));
  }

  private static boolean isRead(Trigger trigger, String text) {
    for (Event event : TestWorld.code(text).events()) {
      if (event.evidence().stream().anyMatch(e -> e.rule().equals(trigger.id()))) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> listed() throws IOException {
    try (InputStream in = TriggerExamplesTest.class.getResourceAsStream(LIST)) {
      assertThat(in).as(LIST).isNotNull();
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.isBlank())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
