package org.chancery.article;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the part of a web page that is the article, and takes out what is not.
 *
 * <p>Right: a page with teasers of other stories in {@code <article>} elements beside the story.
 * Wrong: a story whose paragraphs lie in two columns of equal length, of which one is taken.
 */
final class HtmlScope {
  private static final String NEVER_TEXT =
      "script, style, noscript, template, nav, aside, footer, form, button, select, textarea, input,"
          + " svg, iframe, object, video, audio, canvas, dialog, [hidden], [aria-hidden=true],"
          + " [role=navigation], [role=complementary], [role=contentinfo], [role=search],"
          + " [role=dialog], [role=alertdialog], [role=menu]";

  private static final Pattern INVISIBLE =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);
  private static final Pattern WORD_BREAK = Pattern.compile("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])");

  /** Words in class and id that name what is no article. */
  private static final Set<String> NOISE =
      Set.of(
          "nav",
          "navbar",
          "navigation",
          "menu",
          "breadcrumb",
          "breadcrumbs",
          "sidebar",
          "related",
          "recommended",
          "recommendation",
          "recommendations",
          "share",
          "sharing",
          "sharebar",
          "social",
          "comment",
          "comments",
          "disqus",
          "ad",
          "ads",
          "advert",
          "advertisement",
          "advertising",
          "promo",
          "promoted",
          "sponsored",
          "sponsor",
          "newsletter",
          "subscribe",
          "subscription",
          "signup",
          "cookie",
          "cookies",
          "consent",
          "gdpr",
          "banner",
          "popup",
          "modal",
          "footer",
          "toolbar",
          "tags",
          "trending",
          "popular",
          "outbrain",
          "taboola",
          "teaser",
          "teasers",
          "skip",
          "bio",
          "copyright",
          "hidden",
          "pagination");

  private HtmlScope() {}

  /** Removes what is never article text. An element that holds most of the prose is spared. */
  static void clean(Document page) {
    page.select(NEVER_TEXT).not("html, body").remove();
    ProseCounts counts = ProseCounts.of(page.body());
    int prose = counts.in(page.body());
    List<Element> suspects =
        page.body().select("[class], [id], [style]").stream()
            .filter(
                element ->
                    !Set.of("html", "body", "main", "article").contains(element.normalName()))
            .filter(element -> isNoise(element) || INVISIBLE.matcher(element.attr("style")).find())
            .toList();
    // Inside a suspect that was taken out nothing is left to do; in others the counts still hold.
    for (Element suspect : suspects) {
      if (counts.in(suspect) * 2 <= prose) {
        suspect.remove();
      }
    }
  }

  /** The smallest element that is likely to hold the whole article. */
  static Element of(Document page) {
    ProseCounts counts = ProseCounts.of(page.body());
    return largest(page, "article, [itemtype*=NewsArticle]", counts)
        .or(() -> largest(page, "main, [role=main], [itemprop=articleBody]", counts))
        .or(() -> densest(page, counts))
        .orElse(page.body());
  }

  /** The words of class and id, in small letters. */
  static Set<String> words(Element element) {
    String names = element.className() + " " + element.id();
    return WORD_BREAK
        .splitAsStream(names)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private static boolean isNoise(Element element) {
    return words(element).stream().anyMatch(NOISE::contains);
  }

  private static Optional<Element> largest(Document page, String selector, ProseCounts counts) {
    return page.select(selector).stream()
        .filter(element -> counts.in(element) > 0)
        .max(Comparator.comparingInt(counts::in));
  }

  /** The element whose own paragraphs hold the most prose; its parent counts half. */
  private static Optional<Element> densest(Document page, ProseCounts counts) {
    Map<Element, Integer> scores = new LinkedHashMap<>();
    for (Element paragraph : page.body().select("p")) {
      Element around = paragraph.parent();
      for (int up = 0; up < 2 && around != null; up++) {
        scores.computeIfAbsent(around, element -> score(element, counts));
        around = around.parent();
      }
    }
    return scores.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  private static int score(Element element, ProseCounts counts) {
    int own = 0;
    for (Element child : element.children()) {
      if (child.normalName().equals("p")) {
        own += counts.in(child) * 2;
      } else if (Set.of("div", "section", "blockquote", "ul", "ol").contains(child.normalName())) {
        for (Element grandchild : child.children()) {
          own += grandchild.normalName().equals("p") ? counts.in(grandchild) : 0;
        }
      }
    }
    return own;
  }
}
