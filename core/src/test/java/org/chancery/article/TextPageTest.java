package org.chancery.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.article.Pages.authors;
import static org.chancery.article.Pages.body;
import static org.chancery.article.Pages.editors;
import static org.chancery.article.Pages.headline;
import static org.chancery.article.Pages.images;
import static org.chancery.article.Pages.outlet;
import static org.chancery.article.Pages.published;

import org.chancery.ingest.TextPage;
import org.chancery.model.Article;
import org.chancery.pipeline.IssueCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A plain text in the shape of a copied page")
class TextPageTest {
  private static final String FIRST = "Veldia and Norrin signed a grain pact in Marrow on Tuesday.";
  private static final String SECOND =
      "The pact runs for five years, the Veldian trade minister said.";

  @Test
  void givesTheTitleBehindADateOnTheFirstLine() {
    Article article =
        Pages.text(
            " date 2025-03-12 Veldia, Norrin vow closer ties\n\n"
                + "09:40, March 12, 2025 By Ann Lee ( Marrow Daily\n\n"
                + "Ministers of both countries shake hands in Marrow. (Bo Roe/Velpress)\n\n"
                + FIRST
                + "\n\n"
                + SECOND
                + "\n\n(Web editor: Cy Moe, Dee Poe)");
    assertThat(headline(article)).isEqualTo("Veldia, Norrin vow closer ties");
    assertThat(published(article)).isEqualTo("2025-03-12T09:40");
    assertThat(authors(article)).containsExactly("Ann Lee");
    assertThat(outlet(article)).isEqualTo("Marrow Daily");
    assertThat(images(article))
        .containsExactly("Ministers of both countries shake hands in Marrow. | Bo Roe/Velpress");
    assertThat(body(article)).containsExactly(FIRST, SECOND);
    assertThat(editors(article)).containsExactly("Cy Moe", "Dee Poe");
  }

  @Test
  void isKeptUnchangedAsTheTextOfTheArticle() {
    String page = "  A title of a page \r\n\r\n" + FIRST + "\r\n\r\n" + SECOND + "\r\n ";
    Article article = Pages.text(page);
    assertThat(article.text()).isEqualTo(page);
    assertThat(headline(article)).isEqualTo("A title of a page");
    assertThat(body(article)).containsExactly(FIRST, SECOND);
  }

  @Test
  void mayHaveABylineOfTwoAndAnUpdateInEasternTime() {
    Article article =
        Pages.text(
            "Norrin recalls its envoy\nBy Ann Lee and Bo Roe, CNN\n"
                + "Updated 3:15 PM ET, Tue January 21, 2025\n\n"
                + FIRST
                + "\n\n"
                + SECOND);
    assertThat(headline(article)).isEqualTo("Norrin recalls its envoy");
    assertThat(authors(article)).containsExactly("Ann Lee", "Bo Roe");
    assertThat(outlet(article)).isEqualTo("CNN");
    assertThat(published(article)).isEqualTo("2025-01-21T15:15-05:00");
    assertThat(body(article)).containsExactly(FIRST, SECOND);
  }

  @Test
  void mayNameSourceTimeAndEditorBetweenBars() {
    Article article =
        Pages.text(
            "Sarkovia opens new port\n\n"
                + "Source: Xinhua | 2025-01-21 20:15:00 | Editor: huaxia\n\n"
                + "DRENN, Jan. 21 (Xinhua) -- "
                + FIRST
                + "\n\n"
                + SECOND
                + " Enditem\n\nEnditem");
    assertThat(outlet(article)).isEqualTo("Xinhua");
    assertThat(published(article)).isEqualTo("2025-01-21T20:15");
    assertThat(editors(article)).containsExactly("huaxia");
    assertThat(body(article)).first().isEqualTo(FIRST);
    assertThat(article.dateline().orElseThrow().place().orElseThrow().text()).isEqualTo("DRENN");
  }

  @Test
  void isDatedByItsPublicationNotItsUpdate() {
    Article article =
        Pages.text(
            "Tolmar votes on new charter\nBy Ann Lee for the Easting Gazette\n"
                + "Published: 14:30 GMT, 21 January 2025 | Updated: 16:02 GMT, 22 January 2025\n"
                + "12 comments\nShare\n"
                + FIRST
                + "\n"
                + SECOND);
    assertThat(published(article)).isEqualTo("2025-01-21T14:30Z");
    assertThat(outlet(article)).isEqualTo("Easting Gazette");
    assertThat(body(article)).containsExactly(FIRST, SECOND);
  }

  @Test
  void mayEndWithReportersAndEditorsInBrackets() {
    Article article =
        Pages.text(
            "Veldia blames Norrin for delay\n\nPORT HALE (Reuters) - "
                + FIRST
                + "\n\n"
                + SECOND
                + "\n\n(Reporting by Ann Lee in Port Hale and Bo Roe in Marrow; Writing by Cy Moe; editing by Dee Poe)");
    assertThat(editors(article)).containsExactly("Dee Poe");
    assertThat(authors(article)).containsExactly("Ann Lee", "Bo Roe", "Cy Moe");
    assertThat(body(article)).containsExactly(FIRST, SECOND);
  }

  @Test
  void mayHaveTheEditorsInTheLastParagraph() {
    Article article =
        Pages.text(FIRST + "\n\n" + SECOND + " (Reporting by Ann Lee; Editing by Bo Roe)");
    assertThat(body(article)).containsExactly(FIRST, SECOND);
    assertThat(editors(article)).containsExactly("Bo Roe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        """
        The trade minister of Veldia said on Tuesday that her country would
        honour the grain pact with Norrin, whatever the courts may decide.
        """
      })
  void mayEndWithReportersAndEditorsWithoutAnEmptyLine(String wrapped) {
    Article article =
        Pages.text(
            "Norrin opens archive\nBy Ann Lee\n"
                + FIRST
                + "\n"
                + SECOND
                + "\n"
                + wrapped
                + "Reporting by B. Roe in Port Hale; Editing by C. Moe");
    assertThat(editors(article)).containsExactly("C. Moe");
    assertThat(body(article)).noneMatch(text -> text.contains("Reporting"));
  }

  @Test
  void mayEndWithAnEditorWhoseNameIsNotRead() {
    Article article =
        Pages.text(
            "Norrin opens archive\n" + FIRST + "\nReporting by A. Writer; Editing by B. Editor");
    assertThat(body(article)).containsExactly(FIRST);
    assertThat(authors(article)).containsExactly("A. Writer");
  }

  @Test
  void mayHaveCaptionsOfManyManners() {
    Article article =
        Pages.text(
            "Norrin's fleet leaves port\n\n"
                + "FILE PHOTO: A ship lies in Port Hale, Norrin, March 3, 2024. REUTERS/Ann Lee/File Photo\n\n"
                + "Sailors wave to the crowd on Monday. (AP Photo/Bo Roe)\n\n"
                + "The minister speaks in Marrow. Photo: AP\n\n"
                + FIRST
                + "\n\nA crane unloads grain. (Photo by Cy Moe / AFP)\n\n"
                + SECOND
                + "\n\nA quay in the old town of Drenn\nPhotograph: Dee Poe/Getty Images\n\n"
                + "The quay was built in 1820 and closed in 1990.");
    assertThat(images(article))
        .containsExactly(
            "A ship lies in Port Hale, Norrin, March 3, 2024. | REUTERS/Ann Lee/File Photo",
            "Sailors wave to the crowd on Monday. | AP Photo/Bo Roe",
            "The minister speaks in Marrow. | AP",
            "A crane unloads grain. | Cy Moe / AFP",
            "A quay in the old town of Drenn | Dee Poe/Getty Images");
    assertThat(body(article))
        .containsExactly(FIRST, SECOND, "The quay was built in 1820 and closed in 1990.");
  }

  @Test
  void mayBeAPressReleaseOfAMinistry() {
    Article article =
        Pages.text(
            "Ministry of Foreign Affairs of the Republic of Veldia\nPress release No. 12/2025\n21.01.2025\n\n"
                + "Foreign Minister receives ambassador of Tolmar\n\n"
                + FIRST
                + "\n\n"
                + SECOND);
    assertThat(headline(article)).isEqualTo("Foreign Minister receives ambassador of Tolmar");
    assertThat(outlet(article)).isEqualTo("Ministry of Foreign Affairs of the Republic of Veldia");
    assertThat(published(article)).isEqualTo("2025-01-21");
    assertThat(body(article)).containsExactly(FIRST, SECOND);
  }

  @Test
  void losesItsFurniture() {
    Article article =
        Pages.text(
            "Home > World > Sarkovia\nWorld\nDrenn closes border post\nShare\n\n"
                + FIRST
                + "\n\nAdvertisement\n\nRelated: Tolmar opens border post\n\n"
                + SECOND
                + "\n\nRead more\nThree things to know about Drenn\nWhy Tolmar votes again\n\n"
                + "© 2025 The Marrow Times. All rights reserved.\n"
                + "Copyright 2025 Velpress. This text may not be copied.");
    assertThat(headline(article)).isEqualTo("Drenn closes border post");
    assertThat(body(article)).containsExactly(FIRST, SECOND);
  }

  @Test
  void keepsProseThatBeginsAsFurnitureDoes() {
    String copyright = "Copyright law was changed in Veldia on Monday.";
    String editing = "Editing by hand is slow, the archivist of Drenn said.";
    String by = "By Friday the Norrinese delegation had left the talks.";
    String source = "More than forty ships wait at Port Hale, the harbour master said (OSCE/UN).";
    Article article = Pages.text(String.join("\n\n", copyright, editing, by, source));
    assertThat(body(article)).containsExactly(copyright, editing, by, source);
    assertThat(article.headline()).isEmpty();
  }

  @Test
  void mayHaveNoHeadlineAtAll() {
    Article article = Pages.text(FIRST + "\n\n" + SECOND);
    assertThat(article.headline()).isEmpty();
    assertThat(body(article)).containsExactly(FIRST, SECOND);
  }

  @Test
  void mayBeOneLineWithoutAFullStop() {
    assertThat(body(Pages.text("Veldia condemned Norrin for the raid")))
        .containsExactly("Veldia condemned Norrin for the raid");
  }

  @Test
  void mayHaveNoEmptyLines() {
    Article article =
        Pages.text("Norrin opens archive\nBy Ann Lee\n" + FIRST + "\n" + SECOND + "\n" + FIRST);
    assertThat(headline(article)).isEqualTo("Norrin opens archive");
    assertThat(body(article)).containsExactly(FIRST, SECOND, FIRST);
  }

  @Test
  void mayBeWrappedAtSeventyTwoColumns() {
    String wrapped =
        """
        The trade minister of Veldia said on Tuesday that her country would
        honour the grain pact with Norrin, whatever the courts in Port Hale
        decide."""
            .strip();
    String indented =
        "   Norrin has not answered. Its parliament meets in March to debate\nthe pact.";
    Article article =
        Pages.text("Veldia to honour pact\nBy Ann Lee\n\n" + wrapped + "\n" + indented);
    assertThat(headline(article)).isEqualTo("Veldia to honour pact");
    assertThat(body(article)).containsExactly(wrapped, indented.strip());
  }

  @Test
  void mayGiveOutletAndAddressWithTheByline() {
    Article article =
        Pages.text(
            "Tolmari farmers block road\n\nAnn Lee | The Easting Herald | ann.lee@herald.example\n"
                + "21 January 2025, 08:05\n\n"
                + FIRST);
    assertThat(authors(article)).containsExactly("Ann Lee");
    assertThat(outlet(article)).isEqualTo("The Easting Herald");
    assertThat(published(article)).isEqualTo("2025-01-21T08:05");
  }

  @Test
  void mayHaveABareNameBesideTheDate() {
    Article article =
        Pages.text("Tolmari farmers block road\n\nAnn Lee\n\nJanuary 21, 2025\n\n" + FIRST);
    assertThat(authors(article)).containsExactly("Ann Lee");
    assertThat(body(article)).containsExactly(FIRST);
  }

  @Test
  void mayCarryTheOutletBehindTheTitle() {
    Article article = Pages.text("Veldia sells wheat - The Marrow Times\n\n" + FIRST);
    assertThat(headline(article)).isEqualTo("Veldia sells wheat");
    assertThat(outlet(article)).isEqualTo("The Marrow Times");
  }

  @Test
  void keepsAStandfirstInTheBody() {
    String standfirst = "Wheat will flow again after ten lean years";
    Article article = Pages.text("Veldia sells wheat\n\n" + standfirst + "\n\nMARROW — " + FIRST);
    assertThat(body(article)).containsExactly(standfirst, FIRST);
    assertThat(article.dateline()).isPresent();
  }

  @Test
  void mayHaveASummaryAboveTheDatelineAndLinksAboveACaption() {
    Article article =
        Pages.text(
            """
            THE MARROW TIMES
            Politics

            Norrin Will Not Extradite Former Minister; Talks Continue

            The former minister fled in May.

            By ANN LEE and BO ROE
            JAN. 21, 2025

            MARROW, Veldia — The government of Norrin will not extradite a former
            minister of Veldia, it said on Monday.

            Related Articles
            Veldia asks for extradition

            Photo
            The courthouse in Port Hale, Norrin. Credit Cy Moe for The Marrow Times

            “We have nothing to add,” a spokesman said.
            """);
    assertThat(headline(article))
        .isEqualTo("Norrin Will Not Extradite Former Minister; Talks Continue");
    assertThat(outlet(article)).isEqualTo("THE MARROW TIMES");
    assertThat(authors(article)).containsExactly("ANN LEE", "BO ROE");
    assertThat(published(article)).isEqualTo("2025-01-21");
    assertThat(images(article))
        .containsExactly("The courthouse in Port Hale, Norrin. | Cy Moe for The Marrow Times");
    assertThat(article.dateline()).isPresent();
    assertThat(body(article)).hasSize(3).doesNotContain("Veldia asks for extradition");
  }

  @Test
  void mayNameTheImageTheOutletsPlaceAndTheTags() {
    Article article =
        Pages.text(
            """
            Port Hale harbour to reopen
            Image source, Getty Images
            Image caption, The harbour of Port Hale
            By Ann Lee
            BBC News, Port Hale
            Published
            3 hours ago
            The harbour of Port Hale will reopen on Monday, the mayor has said.
            It had been shut since the storm of last week.
            Tags
            Norrin
            Foreign policy
            """);
    assertThat(headline(article)).isEqualTo("Port Hale harbour to reopen");
    assertThat(authors(article)).containsExactly("Ann Lee");
    assertThat(outlet(article)).isEqualTo("BBC News");
    assertThat(images(article)).containsExactly("The harbour of Port Hale");
    assertThat(body(article))
        .containsExactly(
            "The harbour of Port Hale will reopen on Monday, the mayor has said.",
            "It had been shut since the storm of last week.");
  }

  @Test
  void withoutTextIsRefused() {
    assertThat(Pages.issues(new TextPage(Pages.ORIGIN, " \n* * *\n")))
        .singleElement()
        .satisfies(issue -> assertThat(issue.code()).isEqualTo(IssueCode.ARTICLE_NO_TEXT));
  }

  @Test
  void isNamedByItsText() {
    assertThat(Pages.text(FIRST).id()).isEqualTo(Pages.text(FIRST).id());
    assertThat(Pages.text(FIRST).id()).isNotEqualTo(Pages.text(SECOND).id());
    assertThat(Pages.text("Veldia voted on Monday.").id().value()).isEqualTo("1f2098cdc6e4096c");
  }
}
