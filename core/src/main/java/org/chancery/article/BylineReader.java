package org.chancery.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.CharSpan;
import org.chancery.model.Stated;

/**
 * Reads bylines: {@code By A B and C D}, {@code By A B, The Marrow Times}, {@code By Xinhua writers
 * A B, C D}, {@code By Reuters}. Right: not {@code By Friday the talks had ended.} Wrong: a line
 * {@code By Land And Sea} names nobody, yet reads as a byline.
 */
final class BylineReader {
  private static final Pattern BY =
      Pattern.compile(
          "(?:(?:Written|Story|Text|Words|Report|Reported|Posted|Published|Analysis)\\s+by|[Bb]y|BY)\\b:?\\s*"
              + "(?:(?:[A-Z]\\w+\\s+)?(?:[Ss]taff\\s+)?(?:[Ww]riters?|[Rr]eporters?|[Cc]orrespondents?)\\s+)?");

  private static final Pattern FIRST_NAME = Pattern.compile(Names.FULL_NAME);
  private static final Pattern NEXT_NAME =
      Pattern.compile("(?:\\s*[,;&]\\s*(?:and\\s+)?|\\s+and\\s+)(?<name>" + Names.FULL_NAME + ")");
  private static final Pattern ROLE =
      Pattern.compile(
          "\\s*,?\\s*(?:[\\p{L}'’&-]+\\s+){0,4}(?:[Cc]orrespondents?|[Ee]ditors?|[Rr]eporters?|[Ww]riters?"
              + "|[Cc]olumnists?|[Aa]nalysts?|[Bb]ureau [Cc]hief|[Ss]taff)(?![\\p{L}])");
  private static final Pattern PLACE =
      Pattern.compile(
          "\\s*(?:,|\\bin\\b|\\bat\\b)\\s*(?<place>\\p{Lu}[\\p{L}.'-]+(?:[ ,]+\\p{Lu}[\\p{L}.'-]+){0,2})(?=\\s*(?:$|[|,·•\\-–—(]))");
  private static final Pattern OUTLET =
      Pattern.compile(
          "\\s*[,(|/–—-]?\\s*(?:\\b(?:for|of|from)\\s+)?(?:the\\s+)?(?<outlet>\\p{Lu}[\\p{L}\\p{N}'’./& -]{0,50}?)\\s*(?=$|[)|,;·•–—\\n])\\)?");
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?:[Oo]ur\\s+)?[Ss]taff(?:\\s+[Ww]riters?|\\s+[Rr]eporters?)?|(?:a\\s+)?[Cc]orrespondent|[Aa]dmin(?:istrator)?");

  /**
   * What a byline says.
   *
   * @param end the offset after it
   */
  record Byline(int end, List<Stated<String>> authors, Optional<Stated<String>> outlet) {

    Byline {
      authors = List.copyOf(authors);
    }
  }

  /** The byline that begins at {@code start}. */
  Optional<Byline> at(String text, int start, int end) {
    Matcher by = BY.matcher(text).region(start, end);
    return by.lookingAt()
        ? namesAt(text, by.end(), end).or(() -> outletAlone(text, by.end(), end))
        : Optional.empty();
  }

  /** The names, and the outlet after them, that begin at {@code start}, without a "By". */
  Optional<Byline> namesAt(String text, int start, int end) {
    Matcher first = FIRST_NAME.matcher(text).region(start, end);
    if (!first.lookingAt() || Outlets.looksLikeOne(first.group())) {
      return Optional.empty();
    }
    List<Stated<String>> authors = new ArrayList<>();
    authors.add(name(text, start, first.end()));
    int at = first.end();
    Matcher next = NEXT_NAME.matcher(text);
    while (next.region(at, end).lookingAt()
        && !Outlets.looksLikeOne(next.group("name"))
        && !ROLE.matcher(text).region(at, end).lookingAt()) {
      authors.add(name(text, next.start("name"), next.end("name")));
      at = next.end();
    }
    return Optional.of(withTail(text, at, end, authors));
  }

  private Byline withTail(String text, int start, int end, List<Stated<String>> authors) {
    int at = after(ROLE, text, start, end);
    Optional<Stated<String>> outlet = Optional.empty();
    Matcher named = OUTLET.matcher(text).region(at, end);
    if (named.lookingAt() && Outlets.looksLikeOne(named.group("outlet"))) {
      return new Byline(named.end(), authors, outletOf(text, named));
    }
    // In brackets after the names anything capitalised is an outlet.
    if (named.lookingAt() && named.group().strip().startsWith("(")) {
      return new Byline(named.end(), authors, outletOf(text, named));
    }
    return new Byline(after(PLACE, text, at, end), authors, outlet);
  }

  private Optional<Byline> outletAlone(String text, int start, int end) {
    Matcher nobody = NOBODY.matcher(text).region(start, end);
    if (nobody.lookingAt()) {
      return Optional.of(withTail(text, nobody.end(), end, List.of()));
    }
    Matcher named = OUTLET.matcher(text).region(start, end);
    return named.lookingAt() && Outlets.looksLikeOne(named.group("outlet"))
        ? Optional.of(new Byline(named.end(), List.of(), outletOf(text, named)))
        : Optional.empty();
  }

  private static Optional<Stated<String>> outletOf(String text, Matcher named) {
    return Optional.of(name(text, named.start("outlet"), named.end("outlet")));
  }

  private static int after(Pattern pattern, String text, int start, int end) {
    Matcher matcher = pattern.matcher(text).region(start, end);
    return matcher.lookingAt() ? matcher.end() : start;
  }

  private static Stated<String> name(String text, int start, int end) {
    CharSpan span = Layout.trim(text, new CharSpan(start, end));
    return Stated.at(span, Layout.oneLine(text, span));
  }
}
