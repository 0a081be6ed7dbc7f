package org.chancery.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.ingest.TextPage;
import org.chancery.model.Article;
import org.chancery.model.CharSpan;
import org.chancery.model.Image;
import org.chancery.model.Published;
import org.chancery.model.Stated;

/**
 * Reads plain texts in the shape of copied news pages. Paragraphs are looked at from the top; the
 * first that is a title is the headline, the first that is prose opens the body.
 */
final class TextPageReader {
  private static final Pattern DATE_LABEL =
      Pattern.compile("(?:date|published|updated)?\\s*:?\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern DATE_TAIL = Pattern.compile("\\s*[-–—:|,]?\\s+");
  private static final Pattern OUTLET_TAIL =
      Pattern.compile("(?<!\\s)\\s+[-–—|]\\s+(?<outlet>[^|–—]{2,40})$");
  private static final Pattern INSTITUTION =
      Pattern.compile(
          "(?:The )?(?:Federal |Royal |State )?(?:Ministry|Embassy|Department|Office|Government|Permanent Mission"
              + "|Delegation|Consulate(?: General)?|Presidency|Council|Secretariat) (?:of|for|to)"
              + "(?: \\p{Lu}[\\p{L}'’,-]*| of| the| and| for| to| in){1,14}");

  private static final Pattern NAMEPLATE =
      Pattern.compile("(?:The|THE)(?: \\p{Lu}[\\p{L}'’-]+){1,4}");
  private static final Pattern ROLE =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}'’&-]* ){0,4}(?:Correspondent|Reporter|Editor|Writer|Columnist)"
              + "(?: (?:in|at|for) \\p{Lu}[\\p{L} '’-]{1,30})?",
          Pattern.CASE_INSENSITIVE);

  private static final int LOOK_AHEAD = 30;

  private final InfoLineReader infoLines = new InfoLineReader();
  private final CaptionReader captions = new CaptionReader();
  private final EditorsLineReader editorsLines = new EditorsLineReader();
  private final DatelineReader datelines = new DatelineReader();
  private final PageDateReader pageDates = new PageDateReader();

  Article read(TextPage page) {
    String text = page.text();
    PageDraft draft = new PageDraft(page.origin(), text);
    Scan scan = new Scan(text, draft, merged(text, Layout.paragraphs(text)));
    for (int i = 0; i < scan.units.size(); i++) {
      scan.read(i);
    }
    if (!draft.hasBody() && scan.units.size() == 1) {
      draft.headlineIsBody();
    }
    draft.trimBody(datelines, editorsLines);
    return draft.toArticle();
  }

  /** A credit directly under the line that it belongs to is one paragraph with it. */
  private List<CharSpan> merged(String text, List<CharSpan> paragraphs) {
    List<CharSpan> merged = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      CharSpan span = paragraphs.get(i);
      boolean pair =
          i > 0
              && captions.isCredit(text, span)
              && Layout.adjacent(text, paragraphs.get(i - 1), span)
              && (i < 2 || !Layout.adjacent(text, paragraphs.get(i - 2), paragraphs.get(i - 1)))
              && (i + 1 == paragraphs.size() || !Layout.adjacent(text, span, paragraphs.get(i + 1)))
              && Prose.words(paragraphs.get(i - 1).in(text)) >= 4;
      if (pair) {
        int last = merged.size() - 1;
        merged.set(last, CharSpan.covering(merged.get(last), span));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }

  /** One pass over the paragraphs of a page. */
  private final class Scan {
    private final String text;
    private final PageDraft draft;
    private final List<CharSpan> units;
    private boolean amongLinks;

    Scan(String text, PageDraft draft, List<CharSpan> units) {
      this.text = text;
      this.draft = draft;
      this.units = units;
    }

    void read(int i) {
      CharSpan unit = units.get(i);
      String words = unit.in(text);
      if (Furniture.isFurniture(words) || captions.isCredit(text, unit)) {
        amongLinks = Furniture.headsLinks(words) || (amongLinks && !Prose.isProse(words));
        return;
      }
      if (particulars(unit)) {
        amongLinks = false;
        return;
      }
      Optional<Image> image = caption(i);
      if (image.isEmpty() && amongLinks && draft.hasBody() && !Prose.isProse(words)) {
        return;
      }
      amongLinks = false;
      if (image.isPresent()) {
        draft.image(image.get());
      } else if (draft.hasBody() || opensBody(i)) {
        draft.paragraph(unit);
      } else {
        head(i);
      }
    }

    private boolean particulars(CharSpan unit) {
      Optional<EditorsLine> editors = editorsLines.read(text, unit);
      editors.ifPresent(draft::editorsLine);
      if (editors.isPresent()) {
        return true;
      }
      Optional<InfoLine> info = infoLines.read(text, unit);
      info.ifPresent(draft::info);
      return info.isPresent();
    }

    private Optional<Image> caption(int i) {
      CharSpan unit = units.get(i);
      if (datelines.at(text, unit).isPresent()) {
        return Optional.empty();
      }
      Optional<Image> image = captions.read(text, unit);
      // A story of one paragraph may end in its agency's name; a caption has a story after it.
      return image.isEmpty() && !draft.hasBody() && proseAfter(i)
          ? captions.readSigned(text, unit)
          : image;
    }

    private boolean proseAfter(int i) {
      return ahead(i).stream().anyMatch(unit -> Prose.isProse(unit.in(text)));
    }

    private boolean opensBody(int i) {
      CharSpan unit = units.get(i);
      String words = unit.in(text);
      if (datelines.at(text, unit).isPresent()) {
        return true;
      }
      boolean title =
          !draft.hasHeadline()
              && Prose.mayBeTitle(words)
              && (!Prose.endsSentence(words) || (infoAfter(i) && !words.contains("\n")));
      return !title && Prose.isProse(words);
    }

    /** Enough of what follows to tell a head from a body, and no more: pages may be long. */
    private List<CharSpan> ahead(int i) {
      return units.subList(i + 1, Math.min(units.size(), i + 1 + LOOK_AHEAD));
    }

    private boolean infoAfter(int i) {
      for (CharSpan next : ahead(i)) {
        if (!Furniture.isFurniture(next.in(text))) {
          return infoLines.read(text, next).isPresent();
        }
      }
      return false;
    }

    /** A line at the top that is neither particulars nor prose. */
    private void head(int i) {
      CharSpan unit = units.get(i);
      String words = unit.in(text);
      Optional<CharSpan> dated = draft.hasHeadline() ? Optional.empty() : afterDate(unit);
      if (Outlets.looksLikeOne(words) && Prose.words(words) <= 5) {
        draft.outlet(Stated.at(unit, Layout.oneLine(text, unit)));
      } else if (INSTITUTION.matcher(words).matches() && titleAfter(i)) {
        draft.outlet(Stated.at(unit, Layout.oneLine(text, unit)));
      } else if (isNameplate(i)) {
        draft.outlet(Stated.at(unit, words));
      } else if (dated.isPresent()) {
        title(dated.get());
      } else if (!draft.hasHeadline()) {
        if (Prose.words(words) > 2 || !titleAfter(i)) {
          title(unit);
        }
      } else if (Names.isFullName(words) && Prose.words(words) <= 4 && signs(i)) {
        draft.author(Stated.at(unit, Layout.oneLine(text, unit)));
      } else if (Prose.words(words) > 3 && !ROLE.matcher(words).matches()) {
        draft.paragraph(unit);
      }
    }

    private void title(CharSpan unit) {
      String words = unit.in(text);
      Matcher tail = OUTLET_TAIL.matcher(words);
      if (tail.find() && Outlets.looksLikeOne(tail.group("outlet"))) {
        int start = unit.start() + tail.start("outlet");
        CharSpan outlet = new CharSpan(start, unit.end());
        draft.outlet(Stated.at(outlet, Layout.oneLine(text, outlet)));
        draft.headline(new CharSpan(unit.start(), unit.start() + tail.start()));
      } else {
        draft.headline(unit);
      }
    }

    /** The title behind a date on one line: {@code date 2025-01-22 Two presidents talk}. */
    private Optional<CharSpan> afterDate(CharSpan unit) {
      Matcher label = DATE_LABEL.matcher(text).region(unit.start(), unit.end());
      int start = label.lookingAt() ? label.end() : unit.start();
      Optional<PageDateReader.Found> date = pageDates.at(text, start, unit.end());
      if (date.isEmpty()) {
        return Optional.empty();
      }
      Matcher tail = DATE_TAIL.matcher(text).region(date.get().span().end(), unit.end());
      if (!tail.lookingAt() || tail.end() == unit.end()) {
        return Optional.empty();
      }
      Stated<Published> day = Stated.at(date.get().span(), date.get().date());
      draft.date(new DateStamp(DateStamp.Label.NONE, day));
      return Optional.of(new CharSpan(tail.end(), unit.end()));
    }

    /** Whether another title of three words or more stands between this line and the prose. */
    private boolean titleAfter(int i) {
      for (CharSpan next : ahead(i)) {
        String words = next.in(text);
        if (Prose.isProse(words)) {
          return false;
        }
        if (Prose.words(words) > 2
            && Prose.mayBeTitle(words)
            && !Furniture.isFurniture(words)
            && infoLines.read(text, next).isEmpty()
            && captions.read(text, next).isEmpty()) {
          return true;
        }
      }
      return false;
    }

    /**
     * Whether the line is the name of the outlet by where it stands: under the site's links, above
     * a title that has its particulars under it.
     */
    private boolean isNameplate(int i) {
      return !draft.hasHeadline()
          && !draft.hasOutlet()
          && i > 0
          && i + 1 < units.size()
          && NAMEPLATE.matcher(units.get(i).in(text)).matches()
          && Furniture.isFurniture(units.get(i - 1).in(text))
          && Prose.words(units.get(i + 1).in(text)) > 4
          && Prose.mayBeTitle(units.get(i + 1).in(text))
          && infoAfter(i + 1);
    }

    /**
     * Whether a name at this place is the writer's: beside the date, or above the writer's role.
     */
    private boolean signs(int i) {
      boolean role = i + 1 < units.size() && ROLE.matcher(units.get(i + 1).in(text)).matches();
      return role || dated(i - 1) || dated(i + 1);
    }

    private boolean dated(int i) {
      return i >= 0
          && i < units.size()
          && infoLines.read(text, units.get(i)).filter(info -> !info.dates().isEmpty()).isPresent();
    }
  }
}
