package org.chancery.reader;

import ai.onnxruntime.OrtEnvironment;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chancery.model.CharSpan;

/**
 * The reader model, loaded. Threads may share it; each sentence is read by the thread that asks,
 * and on its own, so that its result depends on nothing but the sentence and the model.
 *
 * <p>Holds some 50 MB outside Java's heap until it is closed. Nothing may be asked of it, or of the
 * sentences that it encoded, once it is closed.
 */
public final class ReaderModel implements AutoCloseable {

  private final ModelDescription description;
  private final Encoder encoder;
  private final Heads heads;

  private ReaderModel(ModelDescription description, Encoder encoder, Heads heads) {
    this.description = description;
    this.encoder = encoder;
    this.heads = heads;
  }

  /**
   * The model that came with this version of Chancery.
   *
   * @throws ModelException if a file of it is absent or broken, or ONNX Runtime does not run on
   *     this machine
   */
  public static ReaderModel shipped() {
    return load(ModelFiles.shipped());
  }

  /**
   * The model in a folder: {@code model.json}, {@code encoder.onnx}, {@code heads.onnx} and {@code
   * vocabulary.txt}.
   *
   * @throws ModelException if a file of it is absent or broken, or ONNX Runtime does not run on
   *     this machine
   */
  public static ReaderModel of(Path folder) {
    return load(ModelFiles.in(folder));
  }

  private static ReaderModel load(ModelFiles files) {
    ModelDescription description = DescriptionReader.read(files);
    OrtEnvironment runtime = NativeRuntime.load();
    Encoder encoder = Encoder.load(runtime, files, description);
    try {
      return new ReaderModel(description, encoder, Heads.load(runtime, files, description));
    } catch (ModelException e) {
      encoder.close();
      throw e;
    }
  }

  /** What the model says of itself. */
  public ModelDescription description() {
    return description;
  }

  /** The model's version: {@code 2026-11-25}. */
  public String version() {
    return description.version();
  }

  /** SHA-256 of each of the model's files, in hexadecimal, by name. */
  public Map<String, String> sha256() {
    return description.sha256();
  }

  /**
   * Reads a sentence once: a pass of the encoder over it, or several that overlap where it is
   * longer than {@value Encoder#LONGEST} word pieces.
   *
   * @param text the text that the sentence stands in
   * @param sentence where; what stands around it is not looked at
   * @throws IndexOutOfBoundsException if the sentence does not lie in the text
   */
  public EncodedSentence encode(String text, CharSpan sentence) {
    return new EncodedSentence(encoder.encode(text, sentence), heads);
  }

  /**
   * What a sentence tells of some mentions in it: {@link #encode} and {@link
   * EncodedSentence#pairs}.
   */
  public SentenceReading read(String text, CharSpan sentence, List<CharSpan> mentions) {
    return encode(text, sentence).pairs(mentions);
  }

  /** Frees what it holds outside Java's heap. */
  @Override
  public void close() {
    encoder.close();
    heads.close();
  }
}
