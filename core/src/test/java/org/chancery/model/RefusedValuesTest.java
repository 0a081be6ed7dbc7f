package org.chancery.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The records of the model refuse what cannot be, and say which values they were given. */
class RefusedValuesTest {

  private static final CharSpan SPAN = new CharSpan(2, 5);
  private static final RuleId RULE = new RuleId("accuse.condemn");
  private static final Evidence EVIDENCE = new Evidence(SPAN, "abc", new CharSpan(0, 9), RULE);

  static Stream<Arguments> refused() {
    return Stream.of(
        refused("start=-1, end=3", () -> new CharSpan(-1, 3)),
        refused("start=4, end=3", () -> new CharSpan(4, 3)),
        refused("first=-1, end=3", () -> new TokenRange(-1, 3)),
        refused("first=4, end=3", () -> new TokenRange(4, 3)),
        refused("'ab'", () -> new Passage(SPAN, "ab")),
        refused("'ab'", () -> new Token(SPAN, "ab")),
        refused("text=''", () -> new Token(new CharSpan(2, 2), "")),
        refused("'ab'", () -> mention("ab")),
        refused("'ab'", () -> new Evidence(SPAN, "ab", new CharSpan(0, 9), RULE)),
        refused("end=4", () -> new Evidence(SPAN, "abc", new CharSpan(0, 4), RULE)),
        refused("'Xve'", () -> new ActorCode("Xve")),
        refused("'XVEL'", () -> new ActorCode("XVEL")),
        refused("'XVE\n'", () -> new ActorCode("XVE\n")),
        refused("'0123456789ABCDEF'", () -> new ArticleId("0123456789ABCDEF")),
        refused("'0123'", () -> new EventId("0123")),
        refused("'m0'", () -> new MentionId("m0")),
        refused("'1'", () -> new MentionId("1")),
        refused("'Accuse'", () -> new RuleId("Accuse")),
        refused("'a..b'", () -> new RuleId("a..b")),
        refused("1.01", () -> new Confidence(1.01)),
        refused("-0.01", () -> new Confidence(-0.01)),
        refused("NaN", () -> new Confidence(Double.NaN)),
        refused("2025-01-02", () -> date(LocalDate.of(2025, 1, 2), LocalDate.of(2025, 1, 1))),
        refused("SANCTION", () -> event(Optional.of(Mode.COERCE_SEIZE), List.of(EVIDENCE))),
        refused("SANCTION", () -> event(Optional.empty(), List.of())));
  }

  @ParameterizedTest(name = "{index}: {0}")
  @MethodSource("refused")
  void saysWhatItWasGiven(String values, ThrowingCallable build) {
    assertThatThrownBy(build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(values);
  }

  @Test
  void theEdgesAreTaken() {
    assertThat(new CharSpan(3, 3).length()).isZero();
    assertThat(new TokenRange(0, 0).length()).isZero();
    assertThat(new Confidence(0).value()).isZero();
    assertThat(new Confidence(1).value()).isEqualTo(1);
    assertThat(date(LocalDate.EPOCH, LocalDate.EPOCH).end()).isEqualTo(LocalDate.EPOCH);
  }

  @Test
  void everyModeIsOfItsType() {
    for (Mode mode : Mode.values()) {
      assertThat(mode.name()).startsWith(mode.type().name() + "_");
    }
  }

  @Test
  void listsAreCopiedAndCannotBeChanged() {
    List<Sector> sectors = new ArrayList<>(List.of(Sector.GOV));
    Actor actor = new Actor("V", Optional.empty(), sectors, Optional.empty(), Optional.empty());
    sectors.clear();

    assertThat(actor.sectors()).containsExactly(Sector.GOV);
    assertThatThrownBy(() -> actor.sectors().add(Sector.MIL))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void spansTellWhatTheyHold() {
    assertThat(SPAN.in("0123456789")).isEqualTo("234");
    assertThat(SPAN.contains(new CharSpan(2, 5))).isTrue();
    assertThat(SPAN.contains(new CharSpan(2, 6))).isFalse();
    assertThat(SPAN.overlaps(new CharSpan(5, 6))).isFalse();
    assertThat(SPAN.overlaps(new CharSpan(4, 6))).isTrue();
    assertThat(SPAN.shifted(3)).isEqualTo(new CharSpan(5, 8));
    assertThat(CharSpan.covering(new CharSpan(7, 8), SPAN)).isEqualTo(new CharSpan(2, 8));
    assertThat(Stream.of(new CharSpan(2, 6), new CharSpan(1, 9), SPAN).sorted())
        .containsExactly(new CharSpan(1, 9), SPAN, new CharSpan(2, 6));
  }

  private static Arguments refused(String values, ThrowingCallable build) {
    return arguments(values, build);
  }

  private static Mention mention(String text) {
    return new Mention(
        new MentionId("m1"),
        SPAN,
        text,
        MentionForm.NAME,
        List.of(),
        List.of(),
        Optional.empty(),
        RULE);
  }

  private static EventDate date(LocalDate start, LocalDate end) {
    return new EventDate(start, end, DateFinding.READ, Optional.empty());
  }

  private static Event event(Optional<Mode> mode, List<Evidence> evidence) {
    return new Event(
        new EventId("0123456789abcdef"),
        EventType.SANCTION,
        mode,
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Status.OCCURRED,
        Set.of(),
        Optional.empty(),
        new Confidence(1),
        evidence);
  }
}
