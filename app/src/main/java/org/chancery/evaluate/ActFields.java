package org.chancery.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.model.Auxiliary;
import org.chancery.model.CharSpan;
import org.chancery.model.EventType;
import org.chancery.model.Mode;
import org.chancery.model.Status;

/**
 * What both forms of an act's label are made of, and the rules that they have in common.
 *
 * @param actors numbers of mentions with commas between them, or {@code -}
 * @param how {@code >}, or {@code +} for a reciprocal act
 * @param recipients as the actors
 * @param type a type, or {@code TYPE/mode}
 * @param auxiliaries auxiliaries with commas between them, or {@code -}
 * @param status a status
 * @param speaker the number of a mention, or {@code -}
 */
record ActFields(
    String actors,
    String how,
    String recipients,
    String type,
    String auxiliaries,
    String status,
    String speaker) {

  /** What stands for nothing. */
  static final String NONE = "-";

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

  /**
   * The act that the fields say.
   *
   * @param trigger where its trigger stands
   * @param mentions the mentions that the numbers count
   * @param place file and line
   * @throws GoldException if a field says what there is not, or two do not go together
   */
  Act toAct(CharSpan trigger, List<CharSpan> mentions, String place) {
    Parser parser = new Parser(mentions, place);
    String[] coded = type.split("/", 2);
    EventType found = parser.type(coded[0]);
    Optional<Mode> mode =
        coded.length == 1 ? Optional.empty() : Optional.of(parser.mode(found, coded[1]));
    return parser.checked(
        new Act(
            parser.mentions(actors),
            parser.mentions(recipients),
            parser.isReciprocal(how),
            found,
            mode,
            parser.auxiliaries(auxiliaries),
            parser.status(status),
            List.of(trigger),
            speaker.equals(NONE) ? Optional.empty() : Optional.of(parser.mention(speaker))));
  }

  /** Reads the fields of one act. */
  private record Parser(List<CharSpan> all, String place) {

    boolean isReciprocal(String how) {
      if (!how.equals(">") && !how.equals("+")) {
        throw wrong("'" + how + "' between actors and recipients", "write >, or + if reciprocal");
      }
      return how.equals("+");
    }

    EventType type(String written) {
      return named(written, "type", List.of(EventType.values()), EventType::name);
    }

    Mode mode(EventType type, String written) {
      List<Mode> modes = Arrays.stream(Mode.values()).filter(mode -> mode.type() == type).toList();
      if (modes.isEmpty()) {
        throw wrong(type + " has no mode '" + written + "'", "it has none: write the type alone");
      }
      return named(written, type + " mode", modes, Mode::code);
    }

    Set<Auxiliary> auxiliaries(String written) {
      Set<Auxiliary> found = EnumSet.noneOf(Auxiliary.class);
      if (!written.equals(NONE)) {
        for (String one : written.split(",", -1)) {
          found.add(named(one, "auxiliary", List.of(Auxiliary.values()), Auxiliary::code));
        }
      }
      return found;
    }

    Status status(String written) {
      return named(written, "status", List.of(Status.values()), Status::code);
    }

    List<CharSpan> mentions(String written) {
      List<CharSpan> found = new ArrayList<>();
      if (!written.equals(NONE)) {
        for (String number : written.split(",", -1)) {
          found.add(mention(number));
        }
      }
      if (new HashSet<>(found).size() < found.size()) {
        throw wrong("a mention stands twice in '" + written + "'", "name each once");
      }
      return found;
    }

    CharSpan mention(String number) {
      int index = NUMBER.matcher(number).matches() ? Integer.parseInt(number) : 0;
      if (index < 1 || index > all.size()) {
        throw wrong(
            "there is no mention '" + number + "'",
            "this sentence has " + new Counted(all.size(), "mention") + ", counted from 1");
      }
      return all.get(index - 1);
    }

    Act checked(Act act) {
      if (act.actors().isEmpty() && act.recipients().isEmpty()) {
        throw wrong("an act of nobody on nobody", "name an actor or a recipient");
      }
      if (!Collections.disjoint(act.actors(), act.recipients())) {
        throw wrong("a mention is actor and recipient of one act", "name it on one side");
      }
      if (act.reciprocal() && (act.actors().isEmpty() || act.recipients().isEmpty())) {
        throw wrong("a reciprocal act of one party", "write 1 > - where the other is not named");
      }
      return act;
    }

    private <T> T named(String written, String what, List<T> all, Function<T, String> name) {
      return all.stream()
          .filter(each -> name.apply(each).equals(written))
          .findFirst()
          .orElseThrow(
              () ->
                  wrong(
                      "no " + what + " '" + written + "'",
                      "write one of " + all.stream().map(name).collect(Collectors.joining(", "))));
    }

    private GoldException wrong(String detail, String advice) {
      return new GoldException(place, detail, advice);
    }
  }
}
