package org.chancery.reader;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;

/** ONNX Runtime's native library. A process has it once, whoever asks. */
final class NativeRuntime {

  private NativeRuntime() {}

  /**
   * Loads the library where that has not been done.
   *
   * @throws ModelException if there is none for this machine, or it does not load
   */
  static OrtEnvironment load() {
    try {
      OrtEnvironment runtime =
          OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "chancery");
      // Its builds for Windows would otherwise report to their makers.
      runtime.setTelemetry(false);
      return runtime;
    } catch (LinkageError | RuntimeException | OrtException e) {
      throw new ModelException(
          "ONNX Runtime",
          "its native library to load (Linux and Windows on x86-64, Linux and macOS on arm64)",
          String.valueOf(e),
          "use the lexicon coder, which needs none",
          e);
    }
  }
}
