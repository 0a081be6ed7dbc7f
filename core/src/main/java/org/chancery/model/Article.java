package org.chancery.model;

import java.util.List;
import java.util.Optional;

/**
 * A news page, taken apart. Any part may be absent; what is there keeps its place in {@link
 * #text()}.
 *
 * @param id made of the text
 * @param origin where its bytes came from
 * @param text the page as it is read: for plain text the decoded page unchanged, for HTML and
 *     records with fields the parts of the page set one after another, an empty line between them
 * @param headline the title
 * @param published when it was published
 * @param outlet who published it ({@code China Daily})
 * @param authors the names of the byline, in order
 * @param dateline the wire dateline before the first paragraph
 * @param images pictures with their captions
 * @param body the paragraphs of the article, without the dateline
 * @param editors the names of the editors' line, in order
 */
public record Article(
    ArticleId id,
    Origin origin,
    String text,
    Optional<Passage> headline,
    Optional<Stated<Published>> published,
    Optional<Stated<String>> outlet,
    List<Stated<String>> authors,
    Optional<Dateline> dateline,
    List<Image> images,
    List<Passage> body,
    List<Passage> editors) {

  /** Copies the lists. */
  public Article {
    authors = List.copyOf(authors);
    images = List.copyOf(images);
    body = List.copyOf(body);
    editors = List.copyOf(editors);
  }

  /** What stands at {@code span}. */
  public Passage quote(CharSpan span) {
    return Passage.of(text, span);
  }
}
