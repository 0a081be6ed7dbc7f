/**
 * The record as text: {@link org.chancery.model.ArticleRecord} to one line of JSON and back, and
 * its events as lines of PLOVER JSON.
 *
 * <p>The schemas are {@code docs/record.schema.json} and {@code docs/plover.schema.json}, described
 * for people in {@code docs/record.md}. {@link org.chancery.record.RecordJson} loses nothing and
 * reads back what it wrote; {@link org.chancery.record.PloverJson} is for exchange with others and
 * is only written.
 *
 * <p>Trap: spans in the record are UTF-16 code units, as in {@code model}. PLOVER lines give code
 * points, which is what Python, R and DuckDB count, and UTF-16 beside them.
 *
 * <pre>{@code
 * RecordJson json = new RecordJson();
 * String line = json.write(record);
 * ArticleRecord again = json.read(line); // equal to record
 * }</pre>
 *
 * <p>May import everything in core but the facade.
 */
@NullMarked
package org.chancery.record;

import org.jspecify.annotations.NullMarked;
