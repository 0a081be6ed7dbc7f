package org.chancery.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.CharSpan;
import org.chancery.model.Published;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Sorts the texts of one web page by what they are. Takes each part out of the document as it finds
 * it, so what is left in the end is the body. Used once.
 */
final class HtmlPartsReader {
  private static final Set<String> BYLINE_WORDS =
      Set.of("byline", "bylines", "author", "authors", "contributor", "contributors", "writer");
  private static final Set<String> CREDIT_WORDS =
      Set.of("credit", "credits", "source", "copyright", "photographer", "agency", "attribution");
  private static final Set<String> PROSE_TAGS = Set.of("p", "li", "blockquote", "pre", "dd");
  private static final Pattern CREDIT_MARKS =
      Pattern.compile(
          "^[\\s(\\[–—|©-]*(?:(?:(?:photo|image|picture)(?:graph)?(?:\\s+(?:credit|source))?|credit|source)\\s*(?:by\\b|:|,)\\s*)?|[\\s)\\]]+$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LABELS =
      Pattern.compile("(?<updated>updated?|modified)|published|posted", Pattern.CASE_INSENSITIVE);

  private final InfoLineReader infoLines = new InfoLineReader();
  private final CaptionReader captionReader = new CaptionReader();
  private final EditorsLineReader editorsLines = new EditorsLineReader();
  private final PageDateReader pageDates = new PageDateReader();

  private final Document document;
  private final HtmlMetadata metadata;
  private final Set<String> infos = new LinkedHashSet<>();
  private final List<HtmlParts.Time> times = new ArrayList<>();
  private final Set<HtmlParts.Caption> captions = new LinkedHashSet<>();
  private final List<String> paragraphs = new ArrayList<>();
  private final List<String> editors = new ArrayList<>();

  HtmlPartsReader(Document document, HtmlMetadata metadata) {
    this.document = document;
    this.metadata = metadata;
  }

  HtmlParts read() {
    HtmlScope.clean(document);
    Element scope = HtmlScope.of(document);
    Optional<String> headline = headline(scope);
    captions(scope);
    bylines(scope);
    times(scope);
    aroundScope(scope);
    body(HtmlBlocks.of(scope), headline);
    return new HtmlParts(
        headline, List.copyOf(infos), times, List.copyOf(captions), paragraphs, editors);
  }

  private Optional<String> headline(Element scope) {
    for (Element root : List.of(scope, document.body())) {
      for (Element heading : root.select("h1, [itemprop=headline]")) {
        String title = HtmlBlocks.normal(heading.text());
        boolean ofOutlet =
            Outlets.looksLikeOne(title) || metadata.outlet().filter(title::equals).isPresent();
        if (!title.isEmpty()
            && !ofOutlet
            && (root.equals(scope) || !inOtherArticle(heading, scope))) {
          heading.remove();
          return Optional.of(title);
        }
      }
    }
    return metadata.headline();
  }

  private void captions(Element scope) {
    for (Element figure : scope.select("figure, [class*=caption], [class*=Caption]")) {
      boolean marked =
          figure.normalName().equals("figure") || HtmlScope.words(figure).contains("caption");
      if (!marked || !isAround(scope, figure)) {
        continue;
      }
      Element words = figure.selectFirst("figcaption");
      if (words == null && figure.normalName().equals("figure")) {
        continue;
      }
      Optional<HtmlParts.Caption> caption = caption(words == null ? figure : words, figure);
      if (caption.isPresent()) {
        captions.add(caption.get());
        figure.remove();
      }
    }
  }

  private static Optional<HtmlParts.Caption> caption(Element words, Element figure) {
    Optional<String> credit = Optional.empty();
    for (Element element : figure.select("*")) {
      boolean tagged = Set.of("cite", "small").contains(element.normalName());
      boolean named = HtmlScope.words(element).stream().anyMatch(CREDIT_WORDS::contains);
      if (!element.equals(words) && !element.equals(figure) && (tagged || named)) {
        String owner =
            CREDIT_MARKS.matcher(HtmlBlocks.normal(element.text())).replaceAll("").strip();
        credit = owner.isEmpty() ? credit : credit.or(() -> Optional.of(owner));
        element.remove();
      }
    }
    String caption = HtmlBlocks.normal(words.text());
    return caption.isEmpty()
        ? Optional.empty()
        : Optional.of(new HtmlParts.Caption(caption, credit));
  }

  private void bylines(Element scope) {
    Elements marked = scope.select("[rel=author], [itemprop=author], [class], address");
    for (Element element : marked) {
      boolean byline =
          element.hasAttr("rel")
              || element.hasAttr("itemprop")
              || HtmlScope.words(element).stream().anyMatch(BYLINE_WORDS::contains);
      boolean line =
          byline
              && isAround(scope, element)
              && ShortText.of(element).filter(text -> !text.isEmpty()).isPresent();
      if (line) {
        splitInfo(element);
        element.remove();
      }
    }
  }

  /** A byline element may hold several lines: who, and when. */
  private void splitInfo(Element element) {
    times(element);
    String whole = HtmlBlocks.normal(element.text());
    if (isInfo(whole)) {
      infos.add(whole);
      return;
    }
    for (HtmlBlocks.Block block : HtmlBlocks.of(element)) {
      infos.add(block.text());
    }
  }

  private void times(Element scope) {
    for (Element time : scope.select("time")) {
      Element line = lineOf(time, scope);
      Optional<String> text = ShortText.of(line);
      if (text.filter(shown -> !Prose.isProse(shown) || isInfo(shown)).isEmpty()) {
        continue;
      }
      String shown = text.get();
      String own = HtmlBlocks.normal(time.text());
      Optional<Published> date = pageDates.whole(time.attr("datetime"));
      DateStamp.Label label = label(shown, own);
      boolean whole = !line.equals(scope) && isInfo(shown) && line.select("time").size() == 1;
      if (!own.isEmpty()) {
        times.add(new HtmlParts.Time(whole ? shown : own, label, date));
        // Emptied, not removed: a line of two times stays a line of two.
        (whole ? line : time).empty();
      }
    }
  }

  /** The element whose text is the line that {@code time} stands in. */
  private static Element lineOf(Element time, Element scope) {
    Element line = time;
    Element parent = time.parent();
    while (parent != null && !line.equals(scope) && !line.isBlock()) {
      line = parent;
      parent = line.parent();
    }
    return line;
  }

  /** The last label before the time in its line. */
  private static DateStamp.Label label(String line, String time) {
    Matcher labels = LABELS.matcher(line.substring(0, Math.max(0, line.indexOf(time))));
    DateStamp.Label label = DateStamp.Label.NONE;
    while (labels.find()) {
      label = labels.group("updated") == null ? DateStamp.Label.PUBLISHED : DateStamp.Label.UPDATED;
    }
    return label;
  }

  /** Byline and time of some pages stand outside the element that holds the paragraphs. */
  private void aroundScope(Element scope) {
    if (!times.isEmpty() && !infos.isEmpty()) {
      return;
    }
    boolean timed = !times.isEmpty();
    boolean signed = !infos.isEmpty();
    Set<Element> around = new HashSet<>(scope.parents());
    for (Element element : document.body().select("time, [class], [rel=author], [itemprop]")) {
      boolean apart =
          !element.equals(scope) && !isAround(scope, element) && !around.contains(element);
      String text = apart ? ShortText.of(element).orElse("") : "";
      if (text.isEmpty() || inOtherArticle(element, scope)) {
        continue;
      }
      Set<String> words = HtmlScope.words(element);
      boolean byline = element.hasAttr("rel") || words.stream().anyMatch(BYLINE_WORDS::contains);
      if (element.normalName().equals("time") && !timed) {
        timed = true;
        times.add(
            new HtmlParts.Time(
                text, DateStamp.Label.NONE, pageDates.whole(element.attr("datetime"))));
      } else if ((byline && !signed) || (!timed && !signed && dated(text))) {
        signed = true;
        infos.add(text);
      }
    }
  }

  private static boolean inOtherArticle(Element element, Element scope) {
    for (Element parent = element.parent(); parent != null; parent = parent.parent()) {
      if (parent.equals(scope) || isAround(parent, scope)) {
        // Whatever stands further out is around the scope as well.
        return false;
      }
      if (parent.normalName().equals("article")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAround(Element outer, Element element) {
    Element parent = element.parent();
    while (parent != null && !parent.equals(outer)) {
      parent = parent.parent();
    }
    return parent != null;
  }

  private void body(List<HtmlBlocks.Block> blocks, Optional<String> headline) {
    boolean marked =
        blocks.stream().anyMatch(b -> PROSE_TAGS.contains(b.tag()) && Prose.isProse(b.text()));
    boolean amongLinks = false;
    for (HtmlBlocks.Block block : blocks) {
      String text = block.text();
      boolean heading = block.tag().matches("h[1-6]");
      if (Furniture.isFurniture(text)) {
        amongLinks = Furniture.headsLinks(text) || (amongLinks && !Prose.isProse(text));
      } else if (!heading && headline.filter(text::equals).isEmpty() && !particulars(text)) {
        boolean link = block.linked() && !Prose.endsSentence(text);
        boolean prose =
            Prose.isProse(text)
                || (PROSE_TAGS.contains(block.tag()) && !amongLinks)
                || (!marked && Prose.words(text) > 3);
        if (prose && !link) {
          paragraphs.add(text);
          amongLinks = false;
        }
      }
    }
  }

  private boolean particulars(String text) {
    CharSpan span = new CharSpan(0, text.length());
    if (editorsLines.read(text, span).isPresent()) {
      editors.add(text);
      return true;
    }
    if (isInfo(text)) {
      infos.add(text);
      return true;
    }
    if (captionReader.read(text, span).isPresent()) {
      captions.add(new HtmlParts.Caption(text, Optional.empty()));
      return true;
    }
    return captionReader.isCredit(text, span);
  }

  private boolean isInfo(String text) {
    return infoLines.read(text, new CharSpan(0, text.length())).isPresent();
  }

  private boolean dated(String text) {
    return infoLines
        .read(text, new CharSpan(0, text.length()))
        .filter(info -> !info.dates().isEmpty())
        .isPresent();
  }
}
