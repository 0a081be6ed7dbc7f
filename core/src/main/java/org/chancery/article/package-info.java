/**
 * Takes a news page apart: from the characters of a source document to headline, byline, time,
 * outlet, captions, dateline, body and editors' line, each with its place.
 *
 * <p>{@link org.chancery.article.ArticleParser} is the only entrance. It does not open files or
 * decode bytes (that is {@code ingest}) and does not look for sentences (that is {@code text}).
 *
 * <p>Trap: what is neither headline, time, byline, outlet, caption, dateline, body nor editors'
 * line is boilerplate. It stays in the text of a plain page and is simply not in the body; where it
 * is doubtful whether a line is prose, it is kept in the body.
 *
 * <pre>{@code
 * Optional<Article> article =
 *     new ArticleParser().apply(new TextPage(origin, text), issues::add);
 * article.ifPresent(a -> a.body().forEach(paragraph -> read(paragraph.text())));
 * }</pre>
 *
 * <p>May import {@code model}, {@code pipeline} and {@code ingest}.
 */
@NullMarked
package org.chancery.article;

import org.jspecify.annotations.NullMarked;
