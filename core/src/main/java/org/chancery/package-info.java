/**
 * Chancery: reads diplomatic and political news and keeps the record. {@link org.chancery.Chancery}
 * is the door; the rooms behind it stand in the order in which an article goes through them:
 *
 * <pre>
 *   ingest     bytes to source documents: text, HTML, JSON lines; encodings; refusals
 *   article    a page taken apart: headline, date, byline, captions, dateline, body
 *   text       sentences and tokens
 *   actor      mentions: countries, people, organisations, descriptions, pronouns
 *   place      places: towns, regions, sites and countries, and which of its namesakes each is
 *   time       days, months and years that a sentence names
 *   reader     the reader model: what a sentence tells of each pair of its mentions
 *   event      acts: triggers, who did it to whom, status, attribution, date and place
 *   record     JSON of the record, PLOVER lines
 * </pre>
 *
 * <p>Beside them: {@code model}, the records that go from room to room; {@code ontology}, the
 * tables of PLOVER and CAMEO; {@code pipeline}, what a stage is; {@code directory}, the data files.
 *
 * <pre>{@code
 * Chancery chancery = Chancery.standard();
 * ArticleRecord record = chancery.code(chancery.sentenceArticle("…", Optional.empty()));
 * record.events().forEach(System.out::println);
 * }</pre>
 */
@NullMarked
package org.chancery;

import org.jspecify.annotations.NullMarked;
