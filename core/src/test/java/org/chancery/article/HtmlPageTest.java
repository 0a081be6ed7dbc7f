package org.chancery.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.article.Pages.authors;
import static org.chancery.article.Pages.body;
import static org.chancery.article.Pages.editors;
import static org.chancery.article.Pages.headline;
import static org.chancery.article.Pages.images;
import static org.chancery.article.Pages.outlet;
import static org.chancery.article.Pages.published;

import org.chancery.ingest.HtmlPage;
import org.chancery.model.Article;
import org.chancery.model.Passage;
import org.chancery.pipeline.IssueCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A web page")
class HtmlPageTest {
  private static final String FULL =
      """
      <html><head><title>Veldia and Norrin sign grain pact - The Marrow Times</title>
      <meta property="og:site_name" content="The Marrow Times">
      <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},
      {"@type":["NewsArticle"],"headline":"Veldia and Norrin sign grain pact",
      "datePublished":"2025-01-21T14:30:00Z","author":[{"@type":"Person","name":"Ann Lee"}],
      "publisher":{"@type":"Organization","name":"The Marrow Times"}}]}</script></head>
      <body class="has-sidebar"><header><h1>The Marrow Times</h1><nav><ul><li>World</li></ul></nav></header>
      <main><article class="story has-ads"><h1>Veldia and Norrin&nbsp;sign grain pact</h1>
      <p class="byline">By <a rel="author">Ann Lee</a> and <a rel="author">Bo Roe</a></p>
      <div><span>Published: <time datetime="2025-01-21T14:30:00Z">21 January 2025</time></span>
      <span>Updated: <time datetime="2025-01-22T09:00:00Z">22 January 2025</time></span></div>
      <figure><img src="x"><figcaption>The two ministers in Marrow.
      <span class="credit">Photo: Cy Moe/AFP</span></figcaption></figure>
      <div class="share">Share this</div>
      <p>MARROW, Jan 21 (Reuters) - Veldia &amp; Norrin   signed
      a grain pact on Tues&shy;day.</p>
      <div class="ad-slot"><p>Buy our soap today, it is the best soap.</p></div>
      <ul><li>Veldia will ship wheat.</li><li>Norrin will pay</li></ul>
      <h2>A long road</h2><p style="display:none">Nobody can see this line here.</p>
      <blockquote>"We waited for ten years," the minister said.</blockquote>
      <p>Read more: <a href="x">Norrin votes</a></p>
      <p>The pact runs for <a href="y">five years</a>.<br><br>It ends in 2030.</p>
      <p>(Reporting by Ann Lee; Editing by Dee Poe)</p></article></main>
      <aside><p>Other stories about Norrin are here.</p></aside>
      <section class="related"><article><h1>Old story</h1><p>An older story is told here.</p></article></section>
      <div id="cookie-note"><p>This site uses cookies and you can refuse them.</p></div>
      <div class="comments"><p>I have never seen such a pact in my life.</p></div>
      <footer><p>Copyright 2025 The Marrow Times.</p></footer></body></html>
      """;

  @Test
  void isTakenApartByItsMarkup() {
    Article article = Pages.html(FULL);
    assertThat(headline(article)).isEqualTo("Veldia and Norrin sign grain pact");
    assertThat(published(article)).isEqualTo("2025-01-21T14:30Z");
    assertThat(outlet(article)).isEqualTo("The Marrow Times");
    assertThat(article.outlet().orElseThrow().span()).isEmpty();
    assertThat(authors(article)).containsExactly("Ann Lee", "Bo Roe");
    assertThat(images(article)).containsExactly("The two ministers in Marrow. | Cy Moe/AFP");
    assertThat(article.dateline().orElseThrow().day().map(Passage::text)).contains("Jan 21");
    assertThat(body(article))
        .containsExactly(
            "Veldia & Norrin signed a grain pact on Tuesday.",
            "Veldia will ship wheat.",
            "Norrin will pay",
            "\"We waited for ten years,\" the minister said.",
            "The pact runs for five years.",
            "It ends in 2030.");
    assertThat(editors(article)).containsExactly("Dee Poe");
  }

  @Test
  void isComposedOfItsPartsWithAnEmptyLineBetween() {
    assertThat(Pages.html(FULL).text())
        .startsWith(
            """
            Veldia and Norrin sign grain pact

            By Ann Lee and Bo Roe

            21 January 2025

            22 January 2025

            The two ministers in Marrow. (Cy Moe/AFP)

            MARROW, Jan 21 (Reuters) - Veldia & Norrin""")
        .doesNotContain("soap", "cookies", "Nobody", "older story", "never seen");
  }

  @Test
  void mayBeMadeOfDivisionsOnly() {
    Article article =
        Pages.html(
            """
            <div id=page><div class=top>Menu | Home</div><h1>Tolmar recalls envoy</h1>
            <span class="date">January 21, 2025, 3:15 PM ET</span><div class="author-name">Ann Lee</div>
            <div class=content><div>EASTING — Tolmar recalled its envoy from Drenn on Monday.</div>
            <div>The ministry gave no reason for it.</div></div></div>
            """);
    assertThat(headline(article)).isEqualTo("Tolmar recalls envoy");
    assertThat(authors(article)).containsExactly("Ann Lee");
    assertThat(published(article)).isEqualTo("2025-01-21T15:15-05:00");
    assertThat(body(article))
        .containsExactly(
            "Tolmar recalled its envoy from Drenn on Monday.",
            "The ministry gave no reason for it.");
  }

  @Test
  void mayKeepItsParticularsInTheMetadata() {
    Article article =
        Pages.html(
            """
            <head><meta property="og:title" content="Tolmar recalls envoy">
            <meta name="author" content="Ann Lee">
            <meta property="article:published_time" content="2025-01-21T08:00:00+02:00"></head>
            <p>Tolmar recalled its envoy from Drenn on Monday.</p>
            """);
    assertThat(headline(article)).isEqualTo("Tolmar recalls envoy");
    assertThat(authors(article)).containsExactly("Ann Lee");
    assertThat(article.authors().get(0).span()).isEmpty();
    assertThat(published(article)).isEqualTo("2025-01-21T08:00+02:00");
    assertThat(article.published().orElseThrow().span()).isEmpty();
  }

  @Test
  void mayHaveItsMainColumnUnmarked() {
    Article article =
        Pages.html(
            """
            <div><p>Most read of all our stories today.</p></div>
            <div class=text><p>Veldia and Norrin signed a grain pact in Marrow on Tuesday.</p>
            <p>The pact runs for five years, the Veldian trade minister said.</p>
            <p>Neither side would say what the wheat will cost.</p></div>
            <div><p>Write to us whenever you like to.</p></div>
            """);
    assertThat(body(article)).hasSize(3);
  }

  @Test
  void mayHaveBrokenStructuredDataAndUnclosedElements() {
    Article article =
        Pages.html(
            "<script type='application/ld+json'>{\"@type\": \"NewsArt</script><article><h1>A vote<h1>"
                + "<p>Norrin voted on the charter on Monday.<p>The count goes on, officials said.");
    assertThat(body(article))
        .containsExactly(
            "Norrin voted on the charter on Monday.", "The count goes on, officials said.");
  }

  @Test
  void mayHaveACreditInTheBracketsOfItsCaption() {
    Article article =
        Pages.html(
            "<article><h1>Vote in Norrin</h1><div class='wp-caption'><img><p class='wp-caption-text'>A"
                + " voter in Port Hale. (Ann Lee/Velpress)</p></div><p>Norrin voted on Monday.</p>");
    assertThat(images(article)).containsExactly("A voter in Port Hale. | Ann Lee/Velpress");
    assertThat(body(article)).containsExactly("Norrin voted on Monday.");
  }

  @Test
  void keepsATimeThatStandsInASentence() {
    Article article =
        Pages.html(
            "<article><h1>Vote in Norrin</h1><p>Norrin voted on <time>Monday</time> and <a href=x>counts"
                + " now</a>.</p></article>");
    assertThat(body(article)).containsExactly("Norrin voted on Monday and counts now.");
  }

  @Test
  void mayBeACaptionUnderATitle() {
    Article article =
        Pages.html("<h1>Vote in Norrin</h1><figure><figcaption>A voter.</figcaption></figure>");
    assertThat(images(article)).containsExactly("A voter.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><script>x()</script><img></html>",
        "<title>Veldia signs pact - The Marrow Times</title><nav>Home</nav><script>x()</script>",
        "<html><head><title>Veldia signs pact</title></head><body></body></html>",
        "<html><body><article><h1>Veldia signs pact</h1></article></body></html>"
      })
  void withoutTextIsRefused(String page) {
    assertThat(Pages.issues(new HtmlPage(Pages.ORIGIN, page)))
        .singleElement()
        .satisfies(issue -> assertThat(issue.code()).isEqualTo(IssueCode.ARTICLE_NO_TEXT));
  }
}
