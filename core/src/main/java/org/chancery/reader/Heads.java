package org.chancery.reader;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.model.CharSpan;

/** The network that tells of pairs of mentions, given the states of a sentence. */
final class Heads implements AutoCloseable {

  private static final long ANY = Graph.ANY;

  private final Graph graph;
  private final ModelDescription description;

  private Heads(Graph graph, ModelDescription description) {
    this.graph = graph;
    this.description = description;
  }

  static Heads load(OrtEnvironment runtime, ModelFiles files, ModelDescription description) {
    String hash = Encoder.hash(description.sha256(), ModelFiles.HEADS);
    Graph graph =
        Graph.load(
            runtime,
            ModelFiles.HEADS,
            files.bytes(ModelFiles.HEADS, hash),
            Map.of(
                "states", new long[] {1, ANY, description.size()},
                "spread", new long[] {1, ANY, ANY}),
            Map.of(
                "types", new long[] {ANY, description.types().size() + 1},
                "relations", new long[] {ANY, description.relations().size()},
                "modes", new long[] {ANY, description.modes().size() + 1},
                "auxiliaries", new long[] {ANY, description.auxiliaries().size()},
                "statuses", new long[] {ANY, description.statuses().size()},
                "starts", new long[] {ANY, ANY},
                "ends", new long[] {ANY, ANY},
                "speakers", new long[] {ANY, ANY}));
    return new Heads(graph, description);
  }

  /** A mention that has pieces, by its place in the list that was asked about. */
  private record Asked(int index, Encoding.PieceRange pieces) {}

  /** Asks about all pairs of some mentions; see {@link EncodedSentence#pairs}. */
  SentenceReading read(Encoding sentence, List<CharSpan> mentions) {
    List<Asked> asked = new ArrayList<>();
    for (int index = 0; index < mentions.size(); index++) {
      Optional<Encoding.PieceRange> pieces = sentence.covered(mentions.get(index));
      if (pieces.isPresent()) {
        asked.add(new Asked(index, pieces.get()));
      }
    }
    asked.sort(
        Comparator.comparingInt((Asked mention) -> mention.pieces().first())
            .thenComparing(mention -> mention.pieces().end()));
    List<Encoding.PieceRange> ranges = asked.stream().map(Asked::pieces).toList();
    List<PairReading> pairs = new ArrayList<>();
    for (MentionGroup group : MentionGroup.of(ranges, sentence.tokens())) {
      List<Asked> members = asked.subList(group.first(), group.end());
      read(sentence, group, members, pairs);
    }
    return new SentenceReading(mentions, pairs);
  }

  private void read(
      Encoding sentence, MentionGroup group, List<Asked> members, List<PairReading> pairs) {
    int tokens = group.endToken() - group.firstToken();
    int[] indices = members.stream().mapToInt(Asked::index).toArray();
    PairLogits logits =
        new PairLogits(
            graph.run(
                Map.of(
                    "states", states(sentence, group, tokens),
                    "spread", spread(group, members, tokens))),
            description,
            sentence,
            group.firstToken(),
            indices);
    int known = group.fresh() - group.first();
    int most = members.size();
    for (int actor = 0; actor <= most; actor++) {
      for (int recipient = 0; recipient <= most; recipient++) {
        // 0 is nobody, and n + 1 is member n.
        if (actor != recipient && Math.max(actor, recipient) > known) {
          int row = actor * (most + 1) + recipient;
          pairs.add(new PairReading(index(indices, actor), index(indices, recipient), logits, row));
        }
      }
    }
  }

  private static OptionalInt index(int[] indices, int at) {
    return at == 0 ? OptionalInt.empty() : OptionalInt.of(indices[at - 1]);
  }

  /** The states that are looked at; the first is the mark of the beginning in any case. */
  private static Graph.Input states(Encoding sentence, MentionGroup group, int tokens) {
    int size = sentence.size();
    float[] states = sentence.states();
    if (tokens < sentence.tokens()) {
      float[] part = Arrays.copyOfRange(states, group.firstToken() * size, group.endToken() * size);
      System.arraycopy(states, 0, part, 0, size);
      states = part;
    }
    return input(states, tokens, size);
  }

  /** A row a mention, which averages the states of its tokens. */
  private static Graph.Input spread(MentionGroup group, List<Asked> members, int tokens) {
    float[] spread = new float[members.size() * tokens];
    for (int member = 0; member < members.size(); member++) {
      Encoding.PieceRange pieces = members.get(member).pieces();
      int first = Math.max(pieces.first() + 1 - group.firstToken(), 1);
      int end = Math.min(pieces.end() + 1 - group.firstToken(), tokens);
      Arrays.fill(spread, member * tokens + first, member * tokens + end, 1f / (end - first));
    }
    return input(spread, members.size(), tokens);
  }

  private static Graph.Input input(float[] numbers, int rows, int width) {
    return runtime ->
        OnnxTensor.createTensor(runtime, FloatBuffer.wrap(numbers), new long[] {1, rows, width});
  }

  @Override
  public void close() {
    graph.close();
  }
}
