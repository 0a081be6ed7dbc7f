package org.chancery.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.model.CharSpan;
import org.chancery.model.Published;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the head of a web page says of its article: schema.org's NewsArticle as JSON-LD, the Open
 * Graph properties, and the older meta names, in this order of trust.
 */
record HtmlMetadata(
    Optional<String> headline,
    Optional<Published> published,
    List<String> authors,
    Optional<String> outlet) {

  private static final Pattern ARTICLE_TYPE =
      Pattern.compile("(?:.*[/#])?(?:\\w*NewsArticle|Article|Report|BlogPosting|LiveBlogPosting)");
  private static final Pattern TITLE_TAIL = Pattern.compile("\\s+[-–—|·]\\s+[^-–—|·]{2,40}$");
  private static final int DEEPEST = 8;

  HtmlMetadata {
    authors = List.copyOf(authors);
  }

  static HtmlMetadata of(Document page) {
    List<JsonNode> articles = new ArrayList<>();
    ObjectMapper mapper = new ObjectMapper();
    for (Element script : page.select("script[type=application/ld+json]")) {
      collect(json(mapper, script.data()), articles, 0);
    }
    Optional<JsonNode> linked = articles.stream().findFirst();
    Optional<String> headline =
        linked
            .flatMap(node -> text(node.path("headline")))
            .or(() -> meta(page, "og:title", "twitter:title"))
            .or(() -> clean(page.title()).map(title -> TITLE_TAIL.matcher(title).replaceFirst("")));
    return new HtmlMetadata(
        headline.flatMap(HtmlMetadata::clean),
        published(page, linked),
        authors(page, linked),
        linked
            .flatMap(node -> names(node.path("publisher")).stream().findFirst())
            .or(() -> meta(page, "og:site_name", "application-name", "dc.publisher")));
  }

  /**
   * Broken JSON-LD is common on real pages, and the meta elements say the same: it counts as none.
   */
  private static JsonNode json(ObjectMapper mapper, String data) {
    try {
      return mapper.readTree(data);
    } catch (JsonProcessingException notJson) {
      return MissingNode.getInstance();
    }
  }

  private static void collect(JsonNode node, List<JsonNode> articles, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (node.isArray()) {
      node.forEach(item -> collect(item, articles, depth + 1));
    } else if (node.isObject()) {
      JsonNode type = node.path("@type");
      boolean article = isArticle(type);
      for (JsonNode one : type) {
        article |= isArticle(one);
      }
      if (article) {
        articles.add(node);
      }
      collect(node.path("@graph"), articles, depth + 1);
      collect(node.path("mainEntity"), articles, depth + 1);
    }
  }

  private static boolean isArticle(JsonNode type) {
    return type.isTextual() && ARTICLE_TYPE.matcher(type.asText()).matches();
  }

  private static Optional<Published> published(Document page, Optional<JsonNode> linked) {
    PageDateReader dates = new PageDateReader();
    return linked
        .flatMap(node -> text(node.path("datePublished")))
        .flatMap(dates::whole)
        .or(
            () ->
                meta(
                        page,
                        "article:published_time",
                        "og:article:published_time",
                        "datePublished",
                        "date",
                        "pubdate",
                        "publishdate",
                        "parsely-pub-date",
                        "dc.date.issued",
                        "dc.date")
                    .flatMap(dates::whole));
  }

  private static List<String> authors(Document page, Optional<JsonNode> linked) {
    List<String> named = linked.map(node -> names(node.path("author"))).orElse(List.of());
    if (named.isEmpty()) {
      named =
          meta(page, "author", "article:author", "parsely-author", "dc.creator", "byl")
              .map(List::of)
              .orElse(List.of());
    }
    return named.stream()
        .filter(names -> names.length() <= 300)
        .flatMap(names -> Names.listed(names, whole(names)).stream().map(span -> span.in(names)))
        .filter(name -> Names.isFullName(name) && !Outlets.looksLikeOne(name))
        .map(name -> name.replaceFirst("^(?:By|BY) ", ""))
        .distinct()
        .toList();
  }

  private static CharSpan whole(String names) {
    return new CharSpan(0, names.length());
  }

  /** The names of a schema.org person or organisation, of a list of them, or of plain text. */
  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(item -> text(item.isObject() ? item.path("name") : item).ifPresent(names::add));
    } else {
      JsonNode name = node.isObject() ? node.path("name") : node;
      text(name.isArray() ? name.path(0) : name).ifPresent(names::add);
    }
    return names;
  }

  private static Optional<String> text(JsonNode node) {
    return node.isTextual() ? clean(node.asText()) : Optional.empty();
  }

  private static Optional<String> meta(Document page, String... names) {
    for (String name : names) {
      for (Element meta : page.select("meta[content]")) {
        boolean named =
            meta.attr("name").equalsIgnoreCase(name)
                || meta.attr("property").equalsIgnoreCase(name)
                || meta.attr("itemprop").equalsIgnoreCase(name);
        Optional<String> content = named ? clean(meta.attr("content")) : Optional.empty();
        if (content.isPresent()) {
          return content;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> clean(String text) {
    return Optional.of(HtmlBlocks.normal(text)).filter(cleaned -> !cleaned.isEmpty());
  }
}
