package org.chancery.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.event.SentenceWords.Placed;

/**
 * Finds the mentions that stand in a place of a trigger: its subject, its object, the noun after a
 * preposition, its possessor.
 *
 * <p>Right: in "Xi praised Putin and criticised the West" the subject of both verbs is Xi. Wrong:
 * in "The man whose son Paris jailed criticised Macron" the son criticises.
 */
final class RoleFinder {

  private static final Set<String> PLACES = Set.of("mention.country", "mention.seat");
  private static final int MAX_PLACE_DISTANCE = 18;
  private static final int MAX_PARENTHESIS = 16;

  private final SentenceWords words;
  private final Map<Integer, Integer> prepositions = new HashMap<>();

  RoleFinder(SentenceWords words) {
    this.words = words;
  }

  /** Mentions found in a place, and how sure the place is, in [0, 1]. */
  record Found(List<Placed> mentions, double certainty) {

    static final Found NOTHING = new Found(List.of(), 1);

    boolean isEmpty() {
      return mentions.isEmpty();
    }
  }

  /** The subject of the verb group that starts at {@code start}. */
  Found subject(int start, boolean participle) {
    int at = beforeAdverbs(start - 1);
    if (words.isOneOf(at, Grammar.RELATIVE)) {
      // "A move that promises": what is not a mention does not act.
      return relative(at)
          .map(mention -> new Found(chainEndingAt(mention), 0.85))
          .orElse(Found.NOTHING);
    }
    Optional<Placed> adjacent = words.mentionAt(at).or(() -> beforeParenthesis(at));
    if (adjacent.isPresent()
        && !participle
        && preposition(adjacent.get()).isEmpty()
        && !adjacent.get().isAdjective()) {
      return new Found(chainEndingAt(adjacent.get()), 0.95);
    }
    Optional<Placed> beside = participle ? personBeside(at) : Optional.empty();
    if (beside.isPresent()) {
      return new Found(chainEndingAt(beside.get()), 0.85);
    }
    int from = clauseStart(at, participle);
    Found found = firstOfClause(from, at);
    return participle || !isBareNounSubject(from, at) ? found : ownerOfNoun(at);
  }

  /**
   * Whether the noun that ends at {@code at} is the subject and no mention: "bilateral cooperation
   * | meets". A noun after a preposition ("Xi in a speech |") is not.
   */
  private boolean isBareNounSubject(int from, int at) {
    boolean noun = false;
    for (int i = at; i >= from; i--) {
      String word = words.word(i);
      if (words.mentionAt(i).isPresent()) {
        return noun && isOwner(words.mentionAt(i).get());
      }
      if (Grammar.PREPOSITIONS.contains(word)) {
        noun = false;
      } else if (word.equals(",") || Grammar.AND.contains(word)) {
        return noun;
      } else if (word.endsWith("ing") || word.endsWith("ed")) {
        noun = false;
      } else if (isPlainNoun(i)) {
        noun = true;
      }
    }
    return noun;
  }

  private boolean isOwner(Placed mention) {
    return mention.isAdjective() || words.isPossessor(mention);
  }

  private boolean isPlainNoun(int index) {
    String word = words.word(index);
    return word.length() > 2
        && Character.isLetter(word.charAt(0))
        && Character.isLowerCase(words.sentence().tokens().get(index).text().charAt(0))
        && !Grammar.isAdverb(word)
        && !Grammar.BEFORE_NOUN.contains(word)
        && !Grammar.TIME_NOUNS.contains(word)
        && !Grammar.CLAUSE_START.contains(word);
  }

  /** "Israeli strikes |": the demonym or possessor of the noun. */
  private Found ownerOfNoun(int at) {
    for (int i = at; i >= 0 && at - i <= 5; i--) {
      Optional<Placed> mention = words.mentionAt(i);
      if (mention.isPresent()) {
        boolean owner = isOwner(mention.get()) && preposition(mention.get()).isEmpty();
        return owner ? new Found(List.of(mention.get()), 0.6) : Found.NOTHING;
      }
      if (words.word(i).equals(",") || Grammar.PREPOSITIONS.contains(words.word(i))) {
        return Found.NOTHING;
      }
    }
    return Found.NOTHING;
  }

  /** "The counsel investigating …": a verb in -ing right behind someone is what that one does. */
  private Optional<Placed> personBeside(int at) {
    return words
        .mentionAt(at)
        .filter(m -> !m.isAdjective())
        .filter(m -> !PLACES.contains(m.mention().rule().value()));
  }

  private int beforeAdverbs(int index) {
    int at = index;
    while (at >= 0 && Grammar.isAdverb(words.word(at))) {
      at--;
    }
    return at;
  }

  private Optional<Placed> relative(int at) {
    int before = words.word(at - 1).equals(",") ? at - 2 : at - 1;
    return words.mentionAt(before).filter(m -> !m.isAdjective());
  }

  /** "Xi, speaking in Beijing, |": the mention before the first of the two commas. */
  private Optional<Placed> beforeParenthesis(int at) {
    if (!words.word(at).equals(",")) {
      return Optional.empty();
    }
    for (int i = at - 1; i >= 0 && at - i <= MAX_PARENTHESIS; i--) {
      if (words.word(i).equals(",")) {
        return words.mentionAt(i - 1).filter(m -> preposition(m).isEmpty());
      }
    }
    return Optional.empty();
  }

  private int clauseStart(int at, boolean participle) {
    for (int i = at; i >= 0; i--) {
      boolean boundary =
          Grammar.SPEECH.contains(words.word(i))
              || (words.isOneOf(i, Grammar.CLAUSE_START) && !(participle && i >= at - 1));
      if (boundary && hasSubjectCandidate(i + 1, at)) {
        return i + 1;
      }
    }
    return 0;
  }

  private boolean hasSubjectCandidate(int from, int to) {
    return words.mentions().stream()
        .anyMatch(m -> m.range().first() >= from && m.range().end() <= to + 1 && isFree(m));
  }

  private boolean isFree(Placed mention) {
    return preposition(mention).isEmpty() && !mention.isAdjective() && !words.isPossessor(mention);
  }

  private Found firstOfClause(int from, int to) {
    List<Placed> inside =
        words.mentions().stream()
            .filter(m -> m.range().first() >= from && m.range().end() <= to + 1)
            .toList();
    Optional<Placed> free = inside.stream().filter(this::isFree).findFirst();
    if (free.isPresent()) {
      return new Found(chainStartingAt(free.get()), 0.75);
    }
    return inside.stream()
        .filter(m -> preposition(m).isEmpty())
        .findFirst()
        .map(m -> new Found(List.of(m), 0.55))
        .orElse(Found.NOTHING);
  }

  /** The object that stands right after the words that end at {@code end}. */
  Found directObject(int end) {
    return after(end).stream()
        .filter(m -> prepositionIndex(m) < end && m.range().first() - end <= 3)
        .findFirst()
        .map(m -> new Found(chainStartingAt(m), 0.8))
        .orElse(Found.NOTHING);
  }

  /** The object after the words that end at {@code end}. */
  Found object(int end) {
    List<Placed> after = after(end);
    Optional<Placed> object = after.stream().filter(m -> prepositionIndex(m) < end).findFirst();
    if (object.isPresent()) {
      double certainty = object.get().isAdjective() ? 0.6 : 0.9;
      return new Found(chainStartingAt(object.get()), certainty);
    }
    for (String preposition : List.of("by", "of", "from", "against")) {
      Found found = prepositional(end, Set.of(preposition));
      if (!found.isEmpty()) {
        return new Found(found.mentions(), 0.5);
      }
    }
    return Found.NOTHING;
  }

  /** The noun after one of {@code wanted} behind the words that end at {@code end}. */
  Found prepositional(int end, Set<String> wanted) {
    return after(end).stream()
        .filter(m -> preposition(m).filter(wanted::contains).isPresent())
        .findFirst()
        .map(m -> new Found(chainStartingAt(m), 0.9))
        .orElse(Found.NOTHING);
  }

  /** The possessor or demonym right before the noun at {@code start}. */
  Found possessor(int start) {
    for (int i = start - 1; i >= 0 && start - i <= 5; i--) {
      Optional<Placed> mention = words.mentionAt(i);
      if (mention.isPresent()) {
        boolean owns = mention.get().isAdjective() || words.isPossessor(mention.get());
        boolean beside = i == start - 1 && preposition(mention.get()).isEmpty();
        return owns || beside ? new Found(List.of(mention.get()), 0.85) : Found.NOTHING;
      }
      if (words.word(i).equals(",") || Grammar.PREPOSITIONS.contains(words.word(i))) {
        return Found.NOTHING;
      }
    }
    return Found.NOTHING;
  }

  /** Who does what a noun tells where a verb of little meaning governs it: "launched an attack". */
  Found governor(int nounStart) {
    for (int i = nounStart - 1; i >= 0 && nounStart - i <= 6; i--) {
      if (words.isOneOf(i, Grammar.CLAUSE_START) || words.word(i).equals(",")) {
        break;
      }
      if (Grammar.LIGHT_VERBS.contains(words.word(i))) {
        int start = i;
        while (start > 0
            && (Grammar.BE.contains(words.word(start - 1))
                || Grammar.HAVE.contains(words.word(start - 1))
                || Grammar.FUTURE.contains(words.word(start - 1))
                || Grammar.isAdverb(words.word(start - 1)))) {
          start--;
        }
        Found subject = subject(start, words.word(i).endsWith("ing"));
        return new Found(subject.mentions(), subject.certainty() * 0.9);
      }
    }
    return Found.NOTHING;
  }

  /** The subject of the sentence's main clause, for a noun whose own words name no actor. */
  Found mainSubject() {
    return words.mentions().stream()
        .filter(this::isFree)
        .findFirst()
        .map(m -> new Found(chainStartingAt(m), 0.5))
        .orElse(Found.NOTHING);
  }

  private List<Placed> after(int end) {
    int stop = Math.min(words.size(), end + MAX_PLACE_DISTANCE);
    for (int i = end; i < stop; i++) {
      if (isBoundary(i)) {
        stop = i;
      }
    }
    int last = stop;
    return words.mentions().stream()
        .filter(m -> m.range().first() >= end && m.range().first() < last)
        .toList();
  }

  private boolean isBoundary(int index) {
    String word = words.word(index);
    if (word.equals(",")) {
      return words.mentionAt(index - 1).isEmpty() || !joins(index);
    }
    boolean quote = word.equals("\"") || word.equals("“") || word.equals("”");
    boolean bracket = word.equals("(") || word.equals(")");
    boolean clause = !quote && !bracket && Grammar.CLAUSE_START.contains(word);
    return clause || Grammar.SPEECH.contains(word);
  }

  /** The preposition that a mention stands after, through the words of its noun phrase. */
  Optional<String> preposition(Placed mention) {
    int index = prepositionIndex(mention);
    return index < 0 ? Optional.empty() : Optional.of(words.word(index));
  }

  private int prepositionIndex(Placed mention) {
    Integer known = prepositions.get(mention.range().first());
    if (known == null) {
      known = findPreposition(mention);
      prepositions.put(mention.range().first(), known);
    }
    return known;
  }

  private int findPreposition(Placed mention) {
    int at = mention.range().first() - 1;
    while (at >= 0 && isInsideNounPhrase(at)) {
      at--;
    }
    if (words.word(at).equals("of") && words.isOneOf(at - 1, Grammar.AMOUNTS)) {
      // "Hundreds of farmers marched": the farmers did.
      at -= 2;
      while (at >= 0 && (isInsideNounPhrase(at) || words.word(at).equals("of"))) {
        at--;
      }
    }
    if (Grammar.PREPOSITIONS.contains(words.word(at))) {
      return at;
    }
    return joinedBefore(at, mention).map(this::prepositionIndex).orElse(-1);
  }

  private boolean isInsideNounPhrase(int index) {
    String word = words.word(index);
    boolean owner =
        words.mentionAt(index).filter(m -> m.isAdjective() || words.isPossessor(m)).isPresent();
    return owner
        || (Grammar.BEFORE_NOUN.contains(word) && !Grammar.PREPOSITIONS.contains(word))
        || (word.length() > 0 && Character.isDigit(word.charAt(0)));
  }

  /** The mention that the conjunction at {@code at} joins to {@code mention}, if it is one. */
  private Optional<Placed> joinedBefore(int at, Placed mention) {
    boolean and = Grammar.AND.contains(words.word(at));
    // "According to Vale, Norrin attacked": a comma joins only where the list goes on.
    boolean listed = words.word(at).equals(",") && goesOn(mention);
    if (!and && !listed) {
      return Optional.empty();
    }
    int end = words.word(at - 1).equals(",") ? at - 2 : at - 1;
    return words.mentionAt(end);
  }

  private boolean goesOn(Placed mention) {
    int next = mention.index() + 1;
    return next < words.mentions().size() && areJoined(mention, words.mentions().get(next));
  }

  private boolean joins(int comma) {
    int next = comma + 1;
    if (Grammar.AND.contains(words.word(next))) {
      next++;
    }
    while (Grammar.BEFORE_NOUN.contains(words.word(next))) {
      next++;
    }
    return words.mentionAt(next).isPresent();
  }

  /** "Veldia, Tolmar and Norrin": from the first on. What follows the "and" and a comma is new. */
  private List<Placed> chainStartingAt(Placed first) {
    List<Placed> chain = new ArrayList<>(List.of(first));
    boolean closed = false;
    for (int i = first.index() + 1; i < words.mentions().size(); i++) {
      Placed last = chain.get(chain.size() - 1);
      Placed next = words.mentions().get(i);
      boolean and = areJoinedByAnd(last, next);
      if (!areJoined(last, next) || (closed && !and)) {
        break;
      }
      chain.add(next);
      closed |= and;
    }
    return closed ? chain : List.of(first);
  }

  private List<Placed> chainEndingAt(Placed last) {
    List<Placed> chain = new ArrayList<>(List.of(last));
    for (int i = last.index() - 1; i >= 0; i--) {
      Placed first = chain.get(0);
      Placed before = words.mentions().get(i);
      boolean opens = first.equals(last) && !areJoinedByAnd(before, first);
      if (!areJoined(before, first) || opens) {
        break;
      }
      chain.add(0, before);
    }
    return chain;
  }

  private boolean areJoinedByAnd(Placed left, Placed right) {
    for (int i = left.range().end(); i < right.range().first(); i++) {
      if (Grammar.AND.contains(words.word(i))) {
        return areJoined(left, right);
      }
    }
    return false;
  }

  private boolean areJoined(Placed left, Placed right) {
    int from = left.range().end();
    int to = right.range().first();
    boolean joined = false;
    for (int i = from; i < to; i++) {
      String word = words.word(i);
      boolean and = Grammar.AND.contains(word) || word.equals(",");
      if (!and && !(joined && Grammar.BEFORE_NOUN.contains(word))) {
        return false;
      }
      joined |= and;
    }
    return joined && !left.isAdjective();
  }
}
