package org.chancery.actor;

import java.util.Optional;
import java.util.Set;

/**
 * Finds how far the name of an office or institution goes beyond its agent noun: "|Grain Marketing|
 * Board", "Ministry |of Energy and Water|".
 *
 * <p>Right: "Ministry of Trade, Industry and Energy of Veldia" ends before "of Veldia". Wrong: in
 * "the Ministry of Justice and Peace Now" the movement is read as part of the ministry.
 */
final class InstitutionReader {

  /** Nouns that are named by what stands after "of" or "for". */
  private static final Set<String> NAMED_AFTER =
      Words.of(
          """
          ministry department office agency commission committee court bank university institute
          board council bureau directorate union federation association party front army movement
          academy chamber house league society congress assembly church organization organisation
          service authority tribunal centre center fund foundation school hospital administration
          """);

  /** The fields of ministers, by which a minister's title is told from the name after it. */
  private static final Set<String> FIELDS =
      Words.of(
          """
          affairs agriculture aid antiquities arts aviation business climate commerce
          communications community construction cooperation culture defense defence development
          digital diversity domestic economic economics economy education electricity employment
          energy environment equality european expatriates export family finance fisheries food
          foreign forestry gas gender health higher home housing immigration industry information
          infrastructure innovation integration intelligence interior investment irrigation islamic
          justice labor labour lands law local management maritime media migration mineral mines
          mining national natural oil overseas parliamentary petroleum planning police ports power
          privatization public rail railways reconstruction religious research resources roads rural
          science security services shipping social sport sports state supply taxation technology
          telecommunications tourism trade training transport transportation treasury urban veterans
          water welfare women youth
          """);

  private static final Set<String> OFFICERS =
      Words.of("minister ministry secretary commissioner undersecretary department adviser");
  private static final Set<String> JOINTS = Words.of("and & of for the");
  private static final int MAX_WORDS = 6;

  private final SentenceText text;
  private final AtomRow atoms;

  InstitutionReader(SentenceText text, AtomRow atoms) {
    this.text = text;
    this.atoms = atoms;
  }

  /**
   * The agent noun that a name of an institution ends in, where one begins at {@code at}: at
   * "Energy" of "Energy and Water Minister", at "Grain" of "Grain Marketing Board".
   */
  Optional<Integer> agentOf(int at) {
    if (!text.isProse() || !isNamePart(at) || opens(at)) {
      return Optional.empty();
    }
    for (int i = at + 1; i < text.size() && i <= at + MAX_WORDS; i++) {
      Optional<AgentEntry> agent = atoms.agent(i);
      if (agent.isPresent()) {
        return text.isCapital(i) && fits(agent.get(), at, i) ? Optional.of(i) : Optional.empty();
      }
      boolean joint = (text.is(i, "and") || text.is(i, "&")) && isNamePart(i + 1);
      if (!joint && !isNamePart(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * Where the name that ends in the agent noun at {@code agent} begins, not before {@code from}.
   */
  int start(int from, int agent) {
    int start = agent;
    int at = agent - 1;
    while (text.isCapital(agent) && at >= from && !text.isPossessive(at)) {
      boolean joint = at > from && (text.is(at, "and") || text.is(at, "&"));
      if (isNamePart(at)) {
        start = at;
      } else if (!joint || start == agent) {
        return start;
      }
      at--;
    }
    return start;
  }

  private boolean fits(AgentEntry agent, int from, int to) {
    if (agent.head() == AgentEntry.Head.PERSON || from == 0) {
      boolean officer = OFFICERS.contains(lastWord(agent.singular()));
      boolean fields = true;
      for (int i = from; i < to; i++) {
        fields &= text.isOneOf(i, FIELDS) || JOINTS.contains(text.lower(i));
      }
      return officer && fields;
    }
    return agent.head() == AgentEntry.Head.BODY;
  }

  private static String lastWord(String noun) {
    return noun.substring(noun.lastIndexOf(' ') + 1);
  }

  private boolean opens(int at) {
    return at == 0 && PhraseWords.opensSentence(text.lower(0));
  }

  private boolean isNamePart(int index) {
    return text.isCapital(index)
        && atoms.isFree(index)
        && Character.isLetter(text.text(index).charAt(0))
        && !PhraseWords.isNoName(text.text(index))
        && !PhraseWords.NEVER_BETWEEN.contains(text.lower(index));
  }

  /** The end of "of Energy and Water" behind the agent noun that ends at {@code end}. */
  int tail(AgentEntry agent, int end) {
    boolean person = agent.head() == AgentEntry.Head.PERSON;
    String noun = lastWord(agent.singular());
    boolean named = person ? OFFICERS.contains(noun) : NAMED_AFTER.contains(noun);
    if (!named || !text.isCapital(end - 1) || !(text.is(end, "of") || text.is(end, "for"))) {
      return end;
    }
    int at = text.is(end + 1, "the") ? end + 2 : end + 1;
    int last = end;
    while (at < text.size() && at <= end + 2 * MAX_WORDS) {
      if (isPartOfTail(at, person)) {
        last = at + 1;
        at++;
      } else if (last > end && isJoint(at)) {
        at++;
      } else {
        return last;
      }
    }
    return last;
  }

  private boolean isPartOfTail(int at, boolean person) {
    boolean agent = atoms.agent(at).isPresent();
    boolean part = isNamePart(at) || (text.isCapital(at) && agent);
    return part && (!person || text.isOneOf(at, FIELDS));
  }

  /** A word between the parts of the name: "and", "&", or a comma before a later "and". */
  private boolean isJoint(int at) {
    if (text.is(at, "and") || text.is(at, "&")) {
      return text.isOneOf(at + 1, FIELDS) && text.isCapital(at + 1);
    }
    return text.is(at, ",")
        && text.isOneOf(at + 1, FIELDS)
        && text.isCapital(at + 1)
        && (text.is(at + 2, "and") || text.is(at + 2, ",") || text.isOneOf(at + 2, FIELDS));
  }
}
