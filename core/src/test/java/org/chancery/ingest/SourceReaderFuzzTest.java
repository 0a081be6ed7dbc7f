package org.chancery.ingest;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Without {@code JAZZER_FUZZ=1} reads the inputs under {@code SourceReaderFuzzTestInputs} only. */
class SourceReaderFuzzTest {

  @FuzzTest(maxDuration = "2m")
  void anyBytesGiveDocumentsOrIssues(byte[] bytes) {
    Reading reading = Reading.of(bytes);
    if (reading.documents().isEmpty() && reading.issues().isEmpty()) {
      throw new AssertionError("neither a document nor an issue");
    }
    if (reading.texts().stream().anyMatch(WhiteSpace::only)) {
      throw new AssertionError("a blank document");
    }
  }
}
