package org.chancery.reader;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import java.nio.LongBuffer;
import java.util.List;
import java.util.Map;
import org.chancery.model.CharSpan;

/** The network that reads a sentence: word pieces in, a state and two tags for each piece out. */
final class Encoder implements AutoCloseable {

  /** Pieces that are read at once, the marks of beginning and end included; as in training. */
  static final int LONGEST = 256;

  private final Graph graph;
  private final WordPieces words;
  private final int size;
  private final long begin;
  private final long end;

  private Encoder(Graph graph, Vocabulary vocabulary, int size) {
    this.graph = graph;
    this.words = new WordPieces(vocabulary);
    this.size = size;
    this.begin = vocabulary.id("[CLS]", true);
    this.end = vocabulary.id("[SEP]", true);
  }

  static Encoder load(OrtEnvironment runtime, ModelFiles files, ModelDescription description) {
    Map<String, String> hashes = description.sha256();
    Vocabulary vocabulary =
        vocabulary(files.lines(ModelFiles.VOCABULARY, hash(hashes, ModelFiles.VOCABULARY)));
    long any = Graph.ANY;
    Graph graph =
        Graph.load(
            runtime,
            ModelFiles.ENCODER,
            files.bytes(ModelFiles.ENCODER, hash(hashes, ModelFiles.ENCODER)),
            Map.of("ids", new long[] {1, any}, "capitals", new long[] {1, any}),
            Map.of(
                "states", new long[] {1, any, description.size()},
                "mention_tags", new long[] {1, any, SpanTags.MENTION_TAGS.size()},
                "role_tags", new long[] {1, any, SpanTags.ROLE_TAGS.size()}));
    return new Encoder(graph, vocabulary, description.size());
  }

  /** The hash that the description has; {@link DescriptionReader} saw to it that it has one. */
  static String hash(Map<String, String> hashes, String file) {
    return hashes.getOrDefault(file, "");
  }

  private static Vocabulary vocabulary(List<String> lines) {
    Vocabulary vocabulary = new Vocabulary(lines);
    for (String mark : List.of("[UNK]", "[CLS]", "[SEP]")) {
      if (!vocabulary.has(mark)) {
        throw new ModelException(
            ModelFiles.VOCABULARY,
            "a line " + mark,
            lines.size() + " lines without",
            ModelFiles.REPLACE);
      }
    }
    return vocabulary;
  }

  /** Reads a sentence; see {@link ReaderModel#encode}. */
  Encoding encode(String text, CharSpan sentence) {
    List<WordPiece> pieces = words.of(sentence.in(text));
    Encoding.Builder joined = new Encoding.Builder(text, sentence, pieces, size);
    if (!pieces.isEmpty()) {
      for (Window window : Window.over(pieces.size(), LONGEST - 2)) {
        joined.take(window, run(pieces.subList(window.first(), window.end())));
      }
    }
    return joined.build();
  }

  private Map<String, float[]> run(List<WordPiece> pieces) {
    int length = pieces.size() + 2;
    long[] ids = new long[length];
    long[] capitals = new long[length];
    ids[0] = begin;
    for (int n = 0; n < pieces.size(); n++) {
      ids[n + 1] = pieces.get(n).id();
      capitals[n + 1] = pieces.get(n).capital() ? 1 : 0;
    }
    ids[length - 1] = end;
    return graph.run(Map.of("ids", row(ids), "capitals", row(capitals)));
  }

  private static Graph.Input row(long[] numbers) {
    return runtime ->
        OnnxTensor.createTensor(runtime, LongBuffer.wrap(numbers), new long[] {1, numbers.length});
  }

  @Override
  public void close() {
    graph.close();
  }
}
