package org.chancery.pipeline;

/**
 * One step from the article to its record: takes a record and gives the next, which, from the
 * article on, holds it.
 *
 * <p>Stages are immutable and may be used by many threads at once. The output depends on the input
 * and on what the stage was built with, and on nothing else.
 *
 * @param <I> what it takes
 * @param <O> what it gives
 */
@FunctionalInterface
public interface Stage<I, O> {

  /**
   * Does the step.
   *
   * @param input what to work on
   * @param issues told of anything in the input that could not be used
   */
  O apply(I input, IssueSink issues);

  /** This step and then {@code next}. */
  default <P> Stage<I, P> then(Stage<? super O, ? extends P> next) {
    return new Stage<>() {
      @Override
      public P apply(I input, IssueSink issues) {
        return next.apply(Stage.this.apply(input, issues), issues);
      }

      @Override
      public String toString() {
        return Stage.this + " > " + next;
      }
    };
  }
}
