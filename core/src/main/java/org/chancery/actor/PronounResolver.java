package org.chancery.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.model.Actor;
import org.chancery.model.MentionForm;
import org.chancery.model.TokenRange;

/**
 * Tells whom a pronoun stands for: one who fits in gender and number, out of this sentence or the
 * one before, where it is clear who.
 *
 * <p>Right: "Vale met Oslen. She left." is Oslen, a woman. Wrong: in "Vale praised the general. He
 * thanked him." the first of the two is taken for Vale, the subject, though it is the general who
 * has something to thank for.
 */
final class PronounResolver {

  /** A pronoun, and how it stands in its clause. */
  private enum Case {
    SUBJECT,
    OBJECT,
    POSSESSIVE
  }

  /** Words between a name and a pronoun after which the pronoun may stand for the name. */
  private static final Set<String> BOUNDARIES =
      Words.of(
          """
          that said says say saying added told who whom which when while because as after before and
          but if whether since until where although though unless so , ; : " “ ”
          """);

  /** Words that begin a clause of its own, in which the subject before may be the object. */
  private static final Set<String> CLAUSES =
      Words.of("that said says because when while after before if whether since although ; : “ ”");

  private static final Set<String> SPEECH =
      Words.of(
          """
          said says say saying added insisted claimed claims believes believed thinks warned hoped
          hopes argued announced vowed feared denied admitted acknowledged
          """);
  private static final int MAX_ADVERBS = 2;

  private static final Set<String> WEATHER =
      Words.of("rained rains snowed snows seems seemed appears appeared takes took remains");
  private static final Set<String> BE =
      Words.of("is was be been 's would will could should may might has had");

  private static final Set<String> COPULA = Words.of("is was 's");
  private static final Set<String> ADVERBS =
      Words.of("not n't still also now already then currently only just always never");

  /** "It was ready to": one who is ready is one who acts. */
  private static final Set<String> READINESS =
      Words.of(
          """
          ready willing able prepared set committed determined unable unwilling going trying
          planning forced due free about likely happy keen preparing seeking hoping told asked
          """);

  private static final Set<String> ACTIVE =
      Words.of(
          """
          also now later then still kept sent gave took made went held put met won lost left led cut
          set began came fought struck broke paid found told thought brought built bought flew
          withdrew chose sought spoke wrote calls urges wants seeks hopes plans fears sees
          """);
  private static final Set<String> TIMES =
      Words.of("noon now then later today yesterday tomorrow night week month year weekend");
  private static final Set<String> ARTICLES = Words.of("a an the not no");

  private static final Set<String> IMPERSONAL =
      Words.of(
          """
          clear unclear important necessary possible impossible unacceptable time raining snowing
          essential vital crucial obvious hard difficult easy unlikely unfortunate cold hot dark
          """);

  private static final Set<String> AUXILIARIES =
      Words.of(
          """
          is was has had will would could may might should must can does did 's 'd 'll says said
          plans intends hopes wants expects rejects denies supports opposes remains fears
          """);
  private static final Set<String> BEFORE_SUBJECT =
      Words.of(
          """
          that said says say saying added because after before while as if and but , when until once
          since believes thinks claimed announced insisted where though although whether unless
          warned hoped argued so which
          """);

  private final SentenceText text;
  private final Discourse discourse;

  PronounResolver(SentenceText text, Discourse discourse) {
    this.text = text;
    this.discourse = discourse;
  }

  /** The mention that the pronoun at {@code at} is, if there is one. */
  Optional<Draft> at(int at) {
    return switch (text.lower(at)) {
      case "he" -> personal(at, antecedent(at, "m", Case.SUBJECT), true);
      case "she" -> personal(at, antecedent(at, "f", Case.SUBJECT), true);
      case "him", "himself" -> personal(at, antecedent(at, "m", Case.OBJECT), false);
      case "herself" -> personal(at, antecedent(at, "f", Case.OBJECT), false);
      case "his" -> possessive(at, antecedent(at, "m", Case.POSSESSIVE));
      case "her" ->
          isBeforeNoun(at)
              ? possessive(at, antecedent(at, "f", Case.POSSESSIVE))
              : personal(at, antecedent(at, "f", Case.OBJECT), false);
      case "they" -> personal(at, several(at, Case.SUBJECT), false);
      case "them", "themselves" -> personal(at, several(at, Case.OBJECT), false);
      case "their" -> possessive(at, several(at, Case.POSSESSIVE));
      case "it" -> isAgent(at) ? personal(at, body(at, Case.SUBJECT), false) : Optional.empty();
      case "itself" -> personal(at, body(at, Case.OBJECT), false);
      case "its" -> possessive(at, body(at, Case.POSSESSIVE));
      default -> Optional.empty();
    };
  }

  /** Whom the possessive pronoun at {@code at} stands for, as the owner of a phrase. */
  List<Said> possessor(int at) {
    return switch (text.lower(at)) {
      case "his" -> antecedent(at, "m", Case.POSSESSIVE);
      case "her" -> antecedent(at, "f", Case.POSSESSIVE);
      case "their" -> several(at, Case.POSSESSIVE);
      case "its" -> body(at, Case.POSSESSIVE);
      default -> List.of();
    };
  }

  private static Optional<Draft> personal(int at, List<Said> said, boolean elseOpen) {
    TokenRange range = new TokenRange(at, at + 1);
    if (!said.isEmpty()) {
      return Optional.of(
          Draft.standingFor(range, MentionForm.PRONOUN, actors(said), said, Rules.PRONOUN));
    }
    return elseOpen
        ? Optional.of(Draft.open(range, MentionForm.PRONOUN, Rules.PRONOUN))
        : Optional.empty();
  }

  private static Optional<Draft> possessive(int at, List<Said> said) {
    return said.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Draft.standingFor(
                new TokenRange(at, at + 1),
                MentionForm.PRONOUN,
                actors(said),
                said,
                Rules.POSSESSIVE));
  }

  /** The actors of mentions, each once. */
  static List<Actor> actors(List<Said> said) {
    Map<String, Actor> actors = new LinkedHashMap<>();
    said.forEach(s -> s.draft().actors().forEach(a -> actors.putIfAbsent(Discourse.key(a), a)));
    return List.copyOf(actors.values());
  }

  private boolean isBeforeNoun(int at) {
    String next = text.lower(at + 1);
    return !next.isEmpty()
        && Character.isLetter(next.charAt(0))
        && !PhraseWords.NEVER_BETWEEN.contains(next)
        && !PhraseWords.NOT_A_NOUN.contains(next);
  }

  private List<Said> antecedent(int at, String gender, Case form) {
    Predicate<Said> fits =
        said -> {
          String known = said.draft().gender().orElse("");
          return said.draft().isPerson() && (known.isEmpty() || known.equals(gender));
        };
    return chosen(at, fits, form);
  }

  private List<Said> several(int at, Case form) {
    Predicate<Said> fits = said -> said.draft().plural() && !said.draft().actors().isEmpty();
    List<Said> here = fitting(discourse.sentence(), fits, at, form);
    List<Said> joined = joined(at, form);
    if (!here.isEmpty() || !joined.isEmpty()) {
      return joined.isEmpty() ? clearest(here, form == Case.OBJECT) : joined;
    }
    List<Said> before = discourse.sentenceBefore();
    List<Said> chain = Chains.first(before);
    List<Said> earlier = before.stream().filter(fits).toList();
    boolean chainIsSubject =
        !chain.isEmpty()
            && (earlier.isEmpty()
                || chain.get(0).draft().range().first() < earlier.get(0).draft().range().first());
    return chainIsSubject ? chain : clearest(earlier, false);
  }

  /** "Xi and Putin … they": two and more that stand joined, as the subject. */
  private List<Said> joined(int at, Case form) {
    List<Said> chain = Chains.first(discourse.sentence());
    boolean reached =
        !chain.isEmpty()
            && (form == Case.POSSESSIVE
                || hasBoundary(chain.get(chain.size() - 1).draft().range().end(), at, form));
    return reached ? chain : List.of();
  }

  private List<Said> body(int at, Case form) {
    Predicate<Said> fits =
        said ->
            said.draft().isBody()
                && !said.draft().isQualifier()
                && (form == Case.POSSESSIVE || said.place() != Said.Place.PREPOSITIONAL);
    return chosen(at, fits, form);
  }

  /** The one who fits: of this sentence, else of the one before; none where it is not clear who. */
  private List<Said> chosen(int at, Predicate<Said> fits, Case form) {
    Optional<Said> speaker = form == Case.SUBJECT ? speaker(at, fits) : Optional.empty();
    if (speaker.isPresent()) {
      return List.of(speaker.get());
    }
    List<Said> here = fitting(discourse.sentence(), fits, at, form);
    if (!here.isEmpty()) {
      return clearest(here, form == Case.OBJECT);
    }
    boolean blocked = discourse.sentence().stream().anyMatch(fits);
    if (blocked && form != Case.OBJECT) {
      return List.of();
    }
    List<Said> earlier = discourse.sentenceBefore().stream().filter(fits).toList();
    return clearest(earlier, false);
  }

  /** "… and Tehran says [that] |it| may": the one who speaks is the one spoken of. */
  private Optional<Said> speaker(int at, Predicate<Said> fits) {
    int verb = text.is(at - 1, "that") ? at - 2 : at - 1;
    if (!text.isOneOf(verb, SPEECH)) {
      return Optional.empty();
    }
    List<Said> said = discourse.sentence();
    for (int i = said.size() - 1; i >= 0; i--) {
      int end = said.get(i).draft().range().end();
      if (end <= verb) {
        boolean beside = verb - end <= MAX_ADVERBS;
        return beside && fits.test(said.get(i)) ? Optional.of(said.get(i)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private List<Said> fitting(List<Said> said, Predicate<Said> fits, int at, Case form) {
    return said.stream()
        .filter(fits)
        .filter(s -> form == Case.POSSESSIVE || hasBoundary(s.draft().range().end(), at, form))
        .toList();
  }

  private boolean hasBoundary(int from, int to, Case form) {
    Set<String> boundaries = form == Case.OBJECT ? CLAUSES : BOUNDARIES;
    for (int i = from; i < to; i++) {
      if (text.isOneOf(i, boundaries)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Of several the one who stands free, if the others do not; of several who stand free the first,
   * which is the subject.
   */
  private static List<Said> clearest(List<Said> fitting, boolean object) {
    List<Said> distinct = distinct(fitting);
    if (distinct.size() <= 1) {
      return distinct;
    }
    List<Said> free = distinct.stream().filter(s -> s.place() == Said.Place.FREE).toList();
    boolean joined = distinct.get(1).place() == Said.Place.JOINED;
    if (free.isEmpty() || joined || (object && free.size() > 1)) {
      return List.of();
    }
    Said first = distinct.get(0);
    return free.size() == 1 || free.get(0).equals(first) ? List.of(free.get(0)) : List.of();
  }

  /** The last mention of each actor, in the order of the first. */
  private static List<Said> distinct(List<Said> said) {
    Map<String, Said> byActor = new LinkedHashMap<>();
    for (Said one : said) {
      List<String> keys = one.draft().actors().stream().map(Discourse::key).toList();
      Said known = byActor.get(keys.toString());
      boolean freer = known == null || known.place() != Said.Place.FREE;
      if (freer) {
        byActor.put(keys.toString(), one);
      }
    }
    return new ArrayList<>(byActor.values());
  }

  /**
   * Whether "it" is one who acts: "it said", "that it would"; not "it rained", "it is clear that".
   */
  private boolean isAgent(int at) {
    String next = text.lower(at + 1);
    if (WEATHER.contains(next) || (BE.contains(next) && isImpersonal(at + 2))) {
      return false;
    }
    boolean passive =
        BE.contains(next)
            && (isParticiple(at + 2) || (COPULA.contains(next) && !tellsOfAnAct(at + 2)));
    boolean verb = AUXILIARIES.contains(next) || next.endsWith("ed") || ACTIVE.contains(next);
    boolean subject =
        at == 0
            || text.isOneOf(at - 1, BEFORE_SUBJECT)
            || PhraseWords.isNoName(text.text(at - 1))
            || text.isOneOf(at - 1, TIMES)
            || "\"“".contains(text.text(at - 1));
    return verb && subject && !passive;
  }

  /** "It is |preparing|", "it was |ready|"; not "it is |hard|", "it was |late|". */
  private boolean tellsOfAnAct(int from) {
    int at = from;
    while (text.isOneOf(at, ADVERBS)) {
      at++;
    }
    boolean acts = text.lower(at).endsWith("ing") && !text.is(at, "being");
    return acts || text.isOneOf(at, READINESS);
  }

  /** "It had been expected": what is done to "it" is done to a thing, mostly. */
  private boolean isParticiple(int from) {
    int at =
        text.is(from, "been") || text.is(from, "being") || text.is(from, "be") ? from + 1 : from;
    boolean past = text.lower(at).endsWith("ed") && !text.isOneOf(at, READINESS);
    boolean be = at > from || !(text.is(from - 1, "has") || text.is(from - 1, "had"));
    return past && be;
  }

  private boolean isImpersonal(int from) {
    if (text.isOneOf(from, ARTICLES)) {
      return true;
    }
    if (text.isOneOf(from, IMPERSONAL) || text.isOneOf(from + 1, IMPERSONAL)) {
      return true;
    }
    for (int i = from; i < text.size() && i <= from + 4; i++) {
      String word = text.lower(i);
      if (word.equals("that") || word.equals("to") || word.equals("for") || word.equals("who")) {
        return !text.isOneOf(i - 1, READINESS);
      }
      if (word.equals(",") || word.equals(".")) {
        return false;
      }
    }
    return false;
  }
}
