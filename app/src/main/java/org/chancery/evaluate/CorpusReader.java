package org.chancery.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one file of bracketed sentences. */
final class CorpusReader {

  private static final String HEAD = "##";
  private static final String NO_ACT = "none";
  private static final Set<String> CONSTRUCTIONS =
      Set.of(
          "passive",
          "nominal",
          "reported",
          "denied",
          "conditional",
          "stop",
          "headline",
          "list",
          "reversed",
          "quotation",
          "apposition",
          "demonym",
          "negative");

  private final GoldFile file;
  private final GoldFaults faults;
  private final List<LabelledSentence> sentences = new ArrayList<>();
  private Optional<Draft> open = Optional.empty();
  private boolean anyHead;

  /** Reads {@code file}; what is wrong with it is added to {@code faults}. */
  CorpusReader(GoldFile file, GoldFaults faults) {
    this.file = file;
    this.faults = faults;
  }

  /** The sentences of the file that have no fault. */
  List<LabelledSentence> read() {
    for (int number = 1; number <= file.lines().size(); number++) {
      String line = file.lines().get(number - 1).strip();
      if (!line.isEmpty() && !line.equals("#") && !line.startsWith("# ")) {
        take(line, file.place(number));
      }
    }
    close();
    if (!anyHead) {
      faults.add(file.name(), "no sentence", "start each with ## and its id");
    }
    return List.copyOf(sentences);
  }

  private void take(String line, String place) {
    if (line.equals(HEAD) || line.startsWith(HEAD + " ")) {
      close();
      anyHead = true;
      open = Optional.of(head(line.substring(HEAD.length()).strip(), place));
    } else if (open.isEmpty()) {
      faults.add(place, "a line before the first sentence", "start with ## and an id");
    } else {
      open.get().take(line, place);
    }
  }

  private Draft head(String written, String place) {
    List<String> words = Arrays.asList(written.split("\\s+"));
    if (written.isEmpty()) {
      faults.add(place, "a sentence without id", "write ## and its id");
    }
    for (String word : words.subList(1, words.size())) {
      if (!CONSTRUCTIONS.contains(word)) {
        faults.add(
            place,
            "no construction '" + word + "'",
            "write one of " + String.join(", ", CONSTRUCTIONS.stream().sorted().toList()));
      }
    }
    return new Draft(words.get(0), place);
  }

  private void close() {
    open.ifPresent(Draft::close);
    open = Optional.empty();
  }

  /** A sentence while its lines are read. */
  private final class Draft {
    private final String id;
    private final String place;
    private final List<Act> acts = new ArrayList<>();
    private Optional<BracketedText> text = Optional.empty();
    private boolean textRead;
    private boolean actRead;
    private boolean saysNone;
    private boolean faulty;

    Draft(String id, String place) {
      this.id = id;
      this.place = place;
    }

    void take(String line, String where) {
      if (!textRead) {
        textRead = true;
        text = faults.keep(() -> BracketedText.parse(line, where));
        faulty = text.isEmpty();
      } else if (line.equals(NO_ACT)) {
        saysNone = true;
      } else {
        actRead = true;
        // Of a text that cannot be read the mentions are not known: its acts would all be wrong.
        text.ifPresent(
            known -> {
              Optional<Act> act = faults.keep(() -> ActLine.parse(line, known, where));
              act.ifPresent(acts::add);
              faulty |= act.isEmpty();
            });
      }
    }

    void close() {
      if (!textRead) {
        faults.add(place, id + " has no text", "write it in the line below its id");
      } else if (!actRead && !saysNone) {
        faults.add(place, id + " has no act", "write none where it tells none");
      } else if (actRead && saysNone) {
        faults.add(place, id + " has acts and none", "write one or the other");
      } else if (!faulty) {
        text.ifPresent(
            known ->
                sentences.add(
                    new LabelledSentence(id, place, known.text(), known.mentions(), acts)));
      }
    }
  }
}
