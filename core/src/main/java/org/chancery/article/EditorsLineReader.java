package org.chancery.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.CharSpan;
import org.chancery.model.Passage;

/**
 * Reads the line that says who made a page: {@code (Web editor: A B, C D)}, {@code (Reporting by A
 * B in Marrow; Editing by C D)}, {@code Edited by A B}.
 *
 * <p>Right: {@code Editing by hand is slow.} is prose. Wrong: an editors' line in another language.
 */
final class EditorsLineReader {
  private static final String VERB =
      "(?:(?:[Aa]dditional\\s+|[Ff]urther\\s+)?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Rr]eported|[Ww]ritten|[Ee]dited|[Cc]ompiled|[Pp]roduced|[Tt]ranslated)"
          + "(?:(?:,\\s+|\\s+and\\s+|\\s+&\\s+)(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Ee]dited|[Tt]ranslated))*\\s+by\\b"
          + "|(?:(?:Web|Managing|Responsible|Copy|Chief|Executive|News|Online)\\s+)?[Ee]ditors?(?:[ -]in[ -][Cc]hief)?\\s*[:：])";
  private static final Pattern CLAUSE =
      Pattern.compile(
          "\\s*(?<verb>"
              + VERB
              + ")\\s*(?<names>[^;()\\[\\]]*?)\\s*[.;]?\\s*(?=$|;|(?<=[;.]\\s{0,3})"
              + VERB
              + ")");
  private static final Pattern OPENS = Pattern.compile("[(\\[]?\\s*" + VERB);
  private static final Pattern END =
      Pattern.compile("[(\\[]\\s*(?:" + VERB + ")[^()\\[\\]]{0,400}[)\\]]\\.?$");

  private static final int LONGEST = 1000;

  /** An editors' line at the end of a paragraph, and the paragraph before it. */
  record End(EditorsLine line, CharSpan rest) {}

  /** The editors' line that the paragraph at {@code span} is. */
  Optional<EditorsLine> read(String text, CharSpan span) {
    Matcher opens = OPENS.matcher(text).region(span.start(), span.end());
    if (span.length() > LONGEST || !opens.lookingAt()) {
      return Optional.empty();
    }
    boolean bracketed = "([".indexOf(text.charAt(span.start())) >= 0;
    CharSpan inside = withoutBrackets(text, span);
    Optional<EditorsLine> line = clauses(text, inside);
    if (line.isEmpty() && bracketed && Prose.words(span.in(text)) <= 40) {
      return Optional.of(new EditorsLine(List.of(), List.of()));
    }
    return line;
  }

  /** The editors' line in brackets that ends the paragraph at {@code span}. */
  Optional<End> readEnd(String text, CharSpan span) {
    Matcher end = END.matcher(text).region(span.start(), span.end());
    if (!end.find() || end.start() == span.start()) {
      return Optional.empty();
    }
    CharSpan rest = Layout.trim(text, new CharSpan(span.start(), end.start()));
    CharSpan line = Layout.trim(text, new CharSpan(end.start(), span.end()));
    return read(text, line).map(found -> new End(found, rest));
  }

  private static CharSpan withoutBrackets(String text, CharSpan span) {
    int start = span.start();
    int end = span.end();
    while (start < end && "([".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && ")].".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return Layout.trim(text, new CharSpan(start, end));
  }

  private static Optional<EditorsLine> clauses(String text, CharSpan span) {
    List<Passage> reporters = new ArrayList<>();
    List<Passage> editors = new ArrayList<>();
    Matcher clause = CLAUSE.matcher(text).region(span.start(), span.end());
    int at = span.start();
    while (at < span.end()) {
      if (text.charAt(at) == ';' || Layout.isSpace(text.charAt(at))) {
        at++;
        continue;
      }
      if (!clause.region(at, span.end()).lookingAt() || clause.end() == at) {
        return Optional.empty();
      }
      List<CharSpan> names =
          Names.listed(text, new CharSpan(clause.start("names"), clause.end("names")));
      boolean goesOn = !reporters.isEmpty() || !editors.isEmpty();
      if (names.isEmpty() && !(goesOn && Prose.words(clause.group("names")) <= 4)) {
        return Optional.empty();
      }
      String verb = clause.group("verb").toLowerCase(Locale.ROOT);
      boolean edits = verb.contains("edit");
      boolean reports = verb.startsWith("report") || verb.startsWith("writ");
      for (CharSpan name : names) {
        if (edits) {
          editors.add(Passage.of(text, name));
        } else if (reports) {
          reporters.add(Passage.of(text, name));
        }
      }
      at = clause.end();
    }
    return Optional.of(new EditorsLine(reporters, editors));
  }
}
