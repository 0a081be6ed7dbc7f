/**
 * From files to source documents: opens files, folders and standard input, tells by their content
 * what they are, decodes them, and refuses what cannot be read, with its place and reason.
 *
 * <p>{@link org.chancery.ingest.SourceReader} lists what the user named and reads each {@link
 * org.chancery.ingest.Source}:
 *
 * <pre>{@code
 * SourceReader reader = new SourceReader(ReadLimits.standard());
 * for (Source source : reader.list(List.of("news", "story.html"), issues)) {
 *   reader.read(source, System.in, documents::add, issues);
 * }
 * }</pre>
 *
 * <p>Inside, a page goes from {@code Head} over {@code KindSniffer} to {@code PageReader} and
 * {@code PageDecoder}; JSON from a {@code Cutter} to {@code ArticleReader}. What they refuse they
 * throw as {@code Refused}, which {@code SourceReader} turns into an issue.
 *
 * <p>Trap: JSON lines in windows-1252 are refused, plain text in windows-1252 is not.
 *
 * <p>Does not look for headlines or bylines: that is {@code article}.
 *
 * <p>May import {@code model} and {@code pipeline}.
 */
@NullMarked
package org.chancery.ingest;

import org.jspecify.annotations.NullMarked;
