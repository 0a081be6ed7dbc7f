package org.chancery.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.CharSpan;
import org.chancery.model.Passage;
import org.chancery.model.Stated;

/**
 * Reads lines of particulars: times, bylines, outlets and editors in any order and between any
 * marks. A line counts only if every word of it is understood, so prose never does.
 *
 * <p>Right: {@code Source: Xinhua | 2025-01-21 20:15:00 | Editor: huaxia}. Wrong: {@code Ann Lee,
 * January 21, 2025} under a photograph that Ann Lee is on.
 */
final class InfoLineReader {
  private static final Pattern MARKS = Pattern.compile("[\\s\\p{Z}|·•—–\\-/,;:.()\\[\\]»«>]+");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(?:(?<updated>(?:last\\s+|first\\s+)?(?:updated?|modified|edited|revised)(?:\\s+(?:on|at|:))?)"
              + "|(?<published>(?:first\\s+|originally\\s+)?(?:published|posted|issued|released|created)(?:\\s+(?:on|at))?)"
              + "|(?:publication |release )?date(?:d| of publication)?|time|on|at)(?![\\p{L}])");
  private static final Pattern SOURCE =
      Pattern.compile(
          "(?i)source\\s*:\\s*(?<name>[^|()\\n\\d]{2,60}?)\\s*(?=$|[|()\\n\\d]|\\s{2}|\\b(?:editors?|updated?|published|time|author)\\s*:)");
  private static final Pattern EDITOR =
      Pattern.compile(
          "(?i)(?:web |news |responsible )?editors?\\s*:\\s*(?<names>[^|()\\[\\]\\n]{2,120})");
  private static final Pattern AUTHOR =
      Pattern.compile("(?i)(?:authors?|reporters?|writers?)\\s*:\\s*");
  private static final Pattern NOTHING =
      Pattern.compile(
          "(?i)(?:\\d+\\s*min(?:ute)?s?(?:\\s+read)?|(?:reading|read) time|\\d+\\s+(?:comments?|shares?|views?)"
              + "|share|print|e-?mail|save|comments?|\\d+\\s+(?:second|minute|hour|day)s?\\s+ago|just now"
              + "|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+|@\\w+|read)(?![\\p{L}@])");
  private static final Pattern OUTLET =
      Pattern.compile(
          "(?<name>(?:The\\s+)?\\p{Lu}[\\p{L}\\p{N}'’&./ -]{1,50}?)\\s*(?=$|[|,;()\\[\\]·•–—:\\n]|\\s-\\s|\\s\\d)");

  private final PageDateReader pageDates = new PageDateReader();
  private final BylineReader bylines = new BylineReader();

  /** What the line at {@code span} says, if it holds particulars and nothing else. */
  Optional<InfoLine> read(String text, CharSpan span) {
    if (span.length() > 400) {
      return Optional.empty();
    }
    Scan scan = new Scan(text, span);
    while (scan.at < span.end()) {
      if (!step(scan)) {
        return Optional.empty();
      }
    }
    return scan.line();
  }

  private boolean step(Scan scan) {
    return scan.take(MARKS).isPresent()
        || date(scan)
        || scan.take(NOTHING).isPresent()
        || source(scan)
        || editors(scan)
        || byline(scan)
        || label(scan)
        || outlet(scan)
        || bareNames(scan);
  }

  private boolean date(Scan scan) {
    Optional<PageDateReader.Found> found = pageDates.at(scan.text, scan.at, scan.end);
    found.ifPresent(
        date -> {
          scan.dates.add(new DateStamp(scan.label, Stated.at(date.span(), date.date())));
          scan.at = date.span().end();
          scan.label = DateStamp.Label.NONE;
        });
    return found.isPresent();
  }

  private static boolean label(Scan scan) {
    Optional<Matcher> label = scan.take(LABEL);
    label.ifPresent(
        found -> {
          if (found.group("updated") != null) {
            scan.label = DateStamp.Label.UPDATED;
          } else if (found.group("published") != null) {
            scan.label = DateStamp.Label.PUBLISHED;
          }
        });
    return label.isPresent();
  }

  private static boolean source(Scan scan) {
    Optional<Matcher> source = scan.take(SOURCE);
    source.ifPresent(found -> scan.outlet(found.start("name"), found.end("name")));
    return source.isPresent();
  }

  private static boolean editors(Scan scan) {
    Optional<Matcher> found = scan.take(EDITOR);
    found.ifPresent(
        list -> {
          CharSpan span = new CharSpan(list.start("names"), list.end("names"));
          List<CharSpan> names = Names.listed(scan.text, span);
          // Editors of some agencies sign with a nickname in small letters: "Editor: huaxia".
          List<CharSpan> all = names.isEmpty() ? List.of(Layout.trim(scan.text, span)) : names;
          all.forEach(name -> scan.editors.add(Passage.of(scan.text, name)));
        });
    return found.isPresent();
  }

  private boolean byline(Scan scan) {
    Matcher author = AUTHOR.matcher(scan.text).region(scan.at, scan.end);
    Optional<BylineReader.Byline> byline =
        author.lookingAt()
            ? bylines.namesAt(scan.text, author.end(), scan.end)
            : bylines.at(scan.text, scan.at, scan.end);
    byline.ifPresent(scan::add);
    return byline.isPresent();
  }

  private static boolean outlet(Scan scan) {
    Matcher name = OUTLET.matcher(scan.text).region(scan.at, scan.end);
    boolean found = name.lookingAt() && Outlets.looksLikeOne(name.group("name"));
    if (found) {
      scan.outlet(name.start("name"), name.end("name"));
      scan.at = name.end();
    }
    return found;
  }

  /** Names without "By" count only in a line that gives a date, an outlet or an address too. */
  private boolean bareNames(Scan scan) {
    Optional<BylineReader.Byline> names =
        scan.bare ? Optional.empty() : bylines.namesAt(scan.text, scan.at, scan.end);
    names.ifPresent(
        found -> {
          if (scan.outlet.isPresent() && scan.follows(',')) {
            // Behind an outlet and a comma stands the outlet's or the writer's place.
            scan.at = found.end();
          } else {
            scan.add(found);
            scan.bare = true;
          }
        });
    return names.isPresent();
  }

  /** How far a line has been read, and what was found. */
  private static final class Scan {
    private final String text;
    private final int start;
    private final int end;
    private final List<DateStamp> dates = new ArrayList<>();
    private final List<Stated<String>> authors = new ArrayList<>();
    private final List<Passage> editors = new ArrayList<>();
    private Optional<Stated<String>> outlet = Optional.empty();
    private DateStamp.Label label = DateStamp.Label.NONE;
    private boolean bare;
    private int at;

    Scan(String text, CharSpan span) {
      this.text = text;
      this.start = span.start();
      this.at = span.start();
      this.end = span.end();
    }

    Optional<Matcher> take(Pattern pattern) {
      Matcher matcher = pattern.matcher(text).region(at, end);
      if (matcher.lookingAt() && matcher.end() > at) {
        at = matcher.end();
        return Optional.of(matcher);
      }
      return Optional.empty();
    }

    boolean follows(char mark) {
      int before = at - 1;
      while (before > start && Layout.isSpace(text.charAt(before))) {
        before--;
      }
      return before > start && text.charAt(before) == mark;
    }

    void outlet(int from, int to) {
      CharSpan span = Layout.trim(text, new CharSpan(from, to));
      if (outlet.isEmpty() && span.length() > 0) {
        outlet = Optional.of(Stated.at(span, Layout.oneLine(text, span)));
      }
    }

    void add(BylineReader.Byline byline) {
      authors.addAll(byline.authors());
      outlet = outlet.or(byline::outlet);
      at = byline.end();
    }

    Optional<InfoLine> line() {
      boolean address = text.substring(start, end).toLowerCase(Locale.ROOT).contains("@");
      boolean certain = !dates.isEmpty() || outlet.isPresent() || address;
      boolean something = bare ? certain : certain || !authors.isEmpty() || !editors.isEmpty();
      return something
          ? Optional.of(new InfoLine(dates, authors, outlet, editors))
          : Optional.empty();
    }
  }
}
