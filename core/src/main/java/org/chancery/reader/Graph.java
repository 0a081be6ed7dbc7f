package org.chancery.reader;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * One of the model's two networks, loaded and checked. It runs on the thread that asks; any number
 * of threads may ask at once.
 */
final class Graph implements AutoCloseable {

  /** Stands in a shape for a number that differs from sentence to sentence. */
  static final long ANY = -1;

  private final String file;
  private final OrtEnvironment runtime;
  private final OrtSession session;

  private Graph(String file, OrtEnvironment runtime, OrtSession session) {
    this.file = file;
    this.runtime = runtime;
    this.session = session;
  }

  /**
   * Loads a network.
   *
   * @param file its name, for messages
   * @param inputs the shape of each input that will be given, by name
   * @param outputs the shape of each output that will be asked for, by name
   * @throws ModelException if it cannot be loaded or has others
   */
  static Graph load(
      OrtEnvironment runtime,
      String file,
      byte[] bytes,
      Map<String, long[]> inputs,
      Map<String, long[]> outputs) {
    OrtSession session;
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
      // A pattern would be kept for every length of sentence.
      options.setMemoryPatternOptimization(false);
      session = runtime.createSession(bytes, options);
    } catch (OrtException e) {
      throw new ModelException(
          file,
          "a network that ONNX Runtime can load",
          String.valueOf(e.getMessage()),
          ModelFiles.REPLACE,
          e);
    }
    Graph graph = new Graph(file, runtime, session);
    try {
      graph.check("input", session.getInputInfo(), inputs);
      graph.check("output", session.getOutputInfo(), outputs);
      return graph;
    } catch (OrtException | ModelException e) {
      graph.close();
      throw e instanceof ModelException known
          ? known
          : new ModelException(
              file, "inputs and outputs", String.valueOf(e.getMessage()), ModelFiles.REPLACE, e);
    }
  }

  private void check(String what, Map<String, NodeInfo> has, Map<String, long[]> wanted) {
    wanted.forEach(
        (name, shape) -> {
          NodeInfo node = has.get(name);
          String expected = what + " \"" + name + "\" of shape " + Arrays.toString(shape);
          if (node == null) {
            throw refused(expected, what + "s " + has.keySet());
          }
          if (!(node.getInfo() instanceof TensorInfo info) || !fits(info.getShape(), shape)) {
            throw refused(expected, String.valueOf(node.getInfo()));
          }
        });
    if (what.equals("input") && has.size() != wanted.size()) {
      throw refused("inputs " + wanted.keySet(), String.valueOf(has.keySet()));
    }
  }

  private static boolean fits(long[] has, long[] wanted) {
    if (has.length != wanted.length) {
      return false;
    }
    for (int n = 0; n < has.length; n++) {
      if (has[n] != wanted[n]) {
        return false;
      }
    }
    return true;
  }

  private ModelException refused(String expected, String found) {
    return new ModelException(file, expected + " as model.json says", found, ModelFiles.REPLACE);
  }

  /** Makes an input; the caller closes it. */
  interface Input {
    /** The tensor, in native memory. */
    OnnxTensor in(OrtEnvironment runtime) throws OrtException;
  }

  /** Runs the network once; what each output says, row by row. */
  Map<String, float[]> run(Map<String, Input> inputs) {
    Map<String, OnnxTensor> tensors = new HashMap<>();
    try {
      for (Map.Entry<String, Input> input : inputs.entrySet()) {
        tensors.put(input.getKey(), input.getValue().in(runtime));
      }
      try (OrtSession.Result result = session.run(tensors)) {
        Map<String, float[]> told = new HashMap<>();
        for (var output : result) {
          if (output.getValue() instanceof OnnxTensor tensor
              && tensor.getInfo().type == OnnxJavaType.FLOAT) {
            told.put(output.getKey(), floats(tensor));
          }
        }
        return told;
      }
    } catch (OrtException e) {
      throw new IllegalStateException(file + " failed on " + tensors, e);
    } finally {
      tensors.values().forEach(OnnxTensor::close);
    }
  }

  private static float[] floats(OnnxTensor tensor) {
    FloatBuffer buffer = tensor.getFloatBuffer();
    if (buffer.hasArray() && buffer.array().length == buffer.remaining()) {
      return buffer.array();
    }
    float[] floats = new float[buffer.remaining()];
    buffer.get(floats);
    return floats;
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException(file + " cannot be closed", e);
    }
  }
}
