package org.chancery.pipeline;

/** Where issues are reported. */
@FunctionalInterface
public interface IssueSink {

  /** Takes an issue. */
  void report(Issue issue);
}
