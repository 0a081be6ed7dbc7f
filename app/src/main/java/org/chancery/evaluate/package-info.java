/**
 * Measures a coder against gold data: reads gold files, asks the coder, counts.
 *
 * <p>Forms of gold, one class each that runs it: {@link org.chancery.evaluate.RelationEvaluation}
 * (a sentence with a marked pair), {@link org.chancery.evaluate.RoleEvaluation} (tokens with BIO
 * tags), {@link org.chancery.evaluate.EventEvaluation} (texts with PLOVER events), {@link
 * org.chancery.evaluate.CorpusEvaluation} (sentences labelled in full, with their text or apart
 * from it). Each gives scores and predictions, so that anyone can score again; what is counted
 * stands in {@code docs/measuring.md}. A gold file with a fault gives a {@link
 * org.chancery.evaluate.GoldException} and no scores.
 *
 * <p>Prints nothing, and writes no files.
 *
 * <p>May import core; {@code cli} imports it.
 */
@NullMarked
package org.chancery.evaluate;

import org.jspecify.annotations.NullMarked;
