package org.chancery.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.NameLookup;
import org.chancery.model.Article;
import org.chancery.model.CharSpan;
import org.chancery.model.DateFinding;
import org.chancery.model.EventDate;
import org.chancery.model.Evidence;
import org.chancery.model.Mention;
import org.chancery.model.Participant;
import org.chancery.model.Role;
import org.chancery.model.RuleId;
import org.chancery.model.Sentence;
import org.chancery.model.TokenRange;
import org.chancery.time.TimeExpression;
import org.chancery.time.TimeInterval;
import org.chancery.time.TimeReader;

/**
 * Reads who holds the presidency or chair of what: "China holds the rotating presidency of the
 * Shanghai Cooperation Organization", "Veldia, which took over the bloc's chairmanship".
 *
 * <p>Right: the nearest actor before the verb holds it. Wrong: "Veldia's neighbour, envoys in
 * Norrin said, holds the chair": Norrin is taken.
 */
final class PresidencyReader {

  private static final RuleId HOLDS = new RuleId("role.holds");

  private static final Set<String> VERBS =
      Set.of(
          "hold",
          "holds",
          "held",
          "holding",
          "assume",
          "assumes",
          "assumed",
          "assuming",
          "took",
          "take",
          "takes",
          "taking",
          "has",
          "exercises");

  private static final Set<String> NOUNS =
      Set.of("presidency", "chairmanship", "chair", "chairpersonship", "co-chairmanship", "helm");

  /** Between the verb and the noun: "took over the EU's six-month rotating presidency". */
  private static final int MAX_BETWEEN = 8;

  private static final int MAX_NAME = 8;

  private final NameLookup lookup;

  PresidencyReader(NameLookup lookup) {
    this.lookup = lookup;
  }

  /** The presidencies that a sentence tells. */
  List<Role> read(
      Article article, Sentence sentence, List<Mention> mentions, Optional<LocalDate> day) {
    List<Role> roles = new ArrayList<>();
    for (int noun = 1; noun < sentence.tokens().size(); noun++) {
      if (NOUNS.contains(lower(sentence, noun))) {
        int at = noun;
        verb(sentence, noun)
            .flatMap(verb -> role(article, sentence, mentions, day, verb, at))
            .ifPresent(roles::add);
      }
    }
    return roles;
  }

  private static Optional<Integer> verb(Sentence sentence, int noun) {
    for (int i = noun - 1; i >= 0 && i >= noun - MAX_BETWEEN; i--) {
      if (VERBS.contains(lower(sentence, i))) {
        return Optional.of(i);
      }
      if (Set.of(",", ";", ".", "of", "and").contains(lower(sentence, i))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Role> role(
      Article article,
      Sentence sentence,
      List<Mention> mentions,
      Optional<LocalDate> day,
      int verb,
      int noun) {
    int verbStart = sentence.tokens().get(verb).span().start();
    Optional<Mention> holder =
        mentions.stream()
            .filter(mention -> mention.span().end() <= verbStart && mention.actors().size() == 1)
            .reduce((first, second) -> second);
    Optional<TokenRange> body =
        nameAfter(sentence, noun).or(() -> nameBefore(sentence, verb, noun));
    if (holder.isEmpty() || body.isEmpty()) {
      return Optional.empty();
    }
    int end = Math.max(noun + 1, body.get().end());
    CharSpan evidence = sentence.spanOf(new TokenRange(verb, end));
    return Optional.of(
        new Role(
            new Participant(holder.get().id(), holder.get().actors().get(0)),
            title(article, sentence, noun),
            lookup.body(text(article, sentence, body.get())),
            Optional.empty(),
            day.flatMap(published -> period(sentence, published, verb)),
            List.of(Evidence.of(article, sentence, evidence, HOLDS))));
  }

  /** "… of the |Shanghai Cooperation Organization|". */
  private Optional<TokenRange> nameAfter(Sentence sentence, int noun) {
    if (!lower(sentence, noun + 1).equals("of")) {
      return Optional.empty();
    }
    int first = lower(sentence, noun + 2).equals("the") ? noun + 3 : noun + 2;
    return longestName(sentence, first, sentence.tokens().size());
  }

  /** "The |EU|'s rotating presidency", "the |OPEC| presidency". */
  private Optional<TokenRange> nameBefore(Sentence sentence, int verb, int noun) {
    for (int first = verb + 1; first < noun; first++) {
      Optional<TokenRange> name = longestName(sentence, first, noun);
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }

  private Optional<TokenRange> longestName(Sentence sentence, int first, int limit) {
    for (int end = Math.min(limit, first + MAX_NAME); end > first; end--) {
      TokenRange range = new TokenRange(first, end);
      String words =
          String.join(
              " ", sentence.tokens().subList(first, end).stream().map(t -> t.text()).toList());
      if (lookup.body(words).isPresent()) {
        return Optional.of(range);
      }
    }
    return Optional.empty();
  }

  /** The noun with the plain words before it: "rotating presidency". */
  private static String title(Article article, Sentence sentence, int noun) {
    int first = noun;
    while (first > 0 && isPlain(lower(sentence, first - 1), sentence, first - 1)) {
      first--;
    }
    return text(article, sentence, new TokenRange(first, noun + 1));
  }

  private static boolean isPlain(String word, Sentence sentence, int index) {
    return Character.isLowerCase(sentence.tokens().get(index).text().charAt(0))
        && word.length() > 2
        && !VERBS.contains(word)
        && !Set.of("the", "its", "their", "his", "her", "over", "this", "that").contains(word);
  }

  private static Optional<EventDate> period(Sentence sentence, LocalDate published, int verb) {
    return new TimeReader(published)
        .times(sentence).expressions().stream()
            .filter(time -> time.interval().filter(TimeInterval::isClosed).isPresent())
            .min(java.util.Comparator.comparingInt(time -> distance(time, verb)))
            .map(
                time ->
                    new EventDate(
                        time.interval().flatMap(TimeInterval::start).orElseThrow(),
                        time.interval().flatMap(TimeInterval::end).orElseThrow(),
                        DateFinding.READ,
                        Optional.of(sentence.spanOf(time.range()))));
  }

  private static int distance(TimeExpression time, int verb) {
    return Math.abs(time.range().first() - verb);
  }

  private static String text(Article article, Sentence sentence, TokenRange range) {
    return sentence.spanOf(range).in(article.text());
  }

  private static String lower(Sentence sentence, int index) {
    return index < sentence.tokens().size()
        ? sentence.tokens().get(index).text().toLowerCase(Locale.ROOT)
        : "";
  }
}
