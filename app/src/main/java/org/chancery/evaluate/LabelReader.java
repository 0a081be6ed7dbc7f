package org.chancery.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.CharSpan;

/** Reads a file of stand-off labels. */
final class LabelReader {

  private static final Pattern OFFSET = Pattern.compile("[0-9]{1,9}");
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{12}");
  private static final Pattern TRIGGER = Pattern.compile("([0-9]{1,9})-([0-9]{1,9})");
  private static final String SENTENCE_FORM =
      "S, file, article, start, end, 12 hex digits of the SHA-256, reading";
  private static final String MENTION_FORM = "M, number, start, end";
  private static final String ACT_FORM =
      "A, actors, > or +, recipients, type/mode, auxiliaries, status, start-end of the trigger,"
          + " speaker";

  private final GoldFile file;
  private final GoldFaults faults;
  private final List<StandoffSentence> sentences = new ArrayList<>();
  private final Map<String, String> places = new HashMap<>();
  private Optional<Draft> open = Optional.empty();
  private boolean skipping;

  /** Reads {@code file}; what is wrong with it is added to {@code faults}. */
  LabelReader(GoldFile file, GoldFaults faults) {
    this.file = file;
    this.faults = faults;
  }

  /** The sentences of the file; of a sentence with faults what of it has none. */
  List<StandoffSentence> read() {
    for (int number = 1; number <= file.lines().size(); number++) {
      String line = file.lines().get(number - 1);
      String place = file.place(number);
      if (!line.isEmpty() && !line.startsWith("#")) {
        faults.keep(() -> take(line.split("\t", -1), place));
      }
    }
    open.ifPresent(draft -> sentences.add(draft.finished()));
    if (sentences.isEmpty() && !skipping) {
      faults.add(file.name(), "no sentence", "start each with a line: " + SENTENCE_FORM);
    }
    return List.copyOf(sentences);
  }

  /** Takes a line; what it returns says nothing. */
  private boolean take(String[] fields, String place) {
    switch (fields[0]) {
      case "S" -> {
        open.ifPresent(draft -> sentences.add(draft.finished()));
        open = Optional.empty();
        skipping = true;
        open = Optional.of(sentence(fields, place));
        skipping = false;
      }
      case "M" -> draft(place).ifPresent(draft -> draft.addMention(fields, place));
      case "A" -> draft(place).ifPresent(draft -> draft.addAct(fields, place));
      default ->
          throw new GoldException(
              place, "a line that starts with '" + fields[0] + "'", "start it with S, M or A");
    }
    return true;
  }

  /** The open sentence; nothing after one whose own line is faulty. */
  private Optional<Draft> draft(String place) {
    if (open.isEmpty() && !skipping) {
      throw new GoldException(
          place, "a line before the first sentence", "start with: " + SENTENCE_FORM);
    }
    return open;
  }

  private Draft sentence(String[] fields, String place) {
    demand(fields, 7, SENTENCE_FORM, place);
    CharSpan span = span(fields[3], fields[4], place);
    if (!DIGEST.matcher(fields[5]).matches()) {
      throw new GoldException(
          place, "'" + fields[5] + "' for a hash", "write 12 hex digits of the SHA-256");
    }
    if (fields[1].contains("/") || fields[1].contains("\\")) {
      throw new GoldException(
          place, "'" + fields[1] + "' for a file", "write a name without a folder");
    }
    StandoffSentence.Source source =
        new StandoffSentence.Source(fields[1], fields[2], span, fields[6]);
    String before = places.putIfAbsent(source.id(), place);
    if (before != null) {
      throw new GoldException(
          place,
          "the sentence " + source.id() + " stands at " + before + " too",
          "label a sentence once a reading");
    }
    return new Draft(source, fields[5], place);
  }

  private static void demand(String[] fields, int number, String form, String place) {
    if (fields.length != number) {
      throw new GoldException(
          place, new Counted(fields.length, "field").toString(), "write, with tabs: " + form);
    }
    for (String field : fields) {
      if (field.isBlank()) {
        throw new GoldException(place, "an empty field", "write, with tabs: " + form);
      }
    }
  }

  private static CharSpan span(String start, String end, String place) {
    boolean numbers = OFFSET.matcher(start).matches() && OFFSET.matcher(end).matches();
    if (!numbers || Integer.parseInt(start) >= Integer.parseInt(end)) {
      throw new GoldException(
          place,
          "no offsets: '" + start + "', '" + end + "'",
          "write start and end in UTF-16 code units, the end after the start");
    }
    return new CharSpan(Integer.parseInt(start), Integer.parseInt(end));
  }

  /** A sentence while its lines are read. */
  private static final class Draft {
    private final StandoffSentence.Source source;
    private final String digest;
    private final String place;
    private final List<CharSpan> mentions = new ArrayList<>();
    private final List<Act> acts = new ArrayList<>();

    Draft(StandoffSentence.Source source, String digest, String place) {
      this.source = source;
      this.digest = digest;
      this.place = place;
    }

    void addMention(String[] fields, String where) {
      demand(fields, 4, MENTION_FORM, where);
      if (!fields[1].equals(Integer.toString(mentions.size() + 1))) {
        throw new GoldException(
            where,
            "mention " + fields[1] + " where " + (mentions.size() + 1) + " was expected",
            "count mentions from 1 in the order of the text");
      }
      CharSpan span = inside(span(fields[2], fields[3], where), where);
      if (!mentions.isEmpty() && mentions.get(mentions.size() - 1).end() > span.start()) {
        throw new GoldException(
            where,
            "mention " + fields[1] + " starts before the one before it ends",
            "count mentions in the order of the text; they do not overlap");
      }
      mentions.add(span);
    }

    void addAct(String[] fields, String where) {
      demand(fields, 9, ACT_FORM, where);
      Matcher trigger = TRIGGER.matcher(fields[7]);
      if (!trigger.matches()) {
        throw new GoldException(
            where, "'" + fields[7] + "' for a trigger", "write its start-end in the article");
      }
      CharSpan words = inside(span(trigger.group(1), trigger.group(2), where), where);
      acts.add(
          new ActFields(fields[1], fields[2], fields[3], fields[4], fields[5], fields[6], fields[8])
              .toAct(words, mentions, where));
    }

    private CharSpan inside(CharSpan span, String where) {
      if (!source.span().contains(span)) {
        throw new GoldException(
            where,
            span.start() + "-" + span.end() + " lies outside the sentence",
            "its offsets are " + source.span().start() + "-" + source.span().end());
      }
      return span;
    }

    StandoffSentence finished() {
      return new StandoffSentence(place, source, digest, mentions, acts);
    }
  }
}
