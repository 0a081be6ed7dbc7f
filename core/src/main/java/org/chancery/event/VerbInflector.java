package org.chancery.event;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.directory.Faults;
import org.chancery.directory.Row;
import org.chancery.directory.Table;

/** Gives the forms of a verb: by rule, or from the table of irregular verbs. */
final class VerbInflector {

  static final List<String> COLUMNS = List.of("base", "third", "past", "participle", "gerund");
  private static final String VOWELS = "aeiou";
  private static final List<String> ES = List.of("s", "x", "z", "ch", "sh", "o");

  private final Map<String, Row> irregular = new HashMap<>();

  VerbInflector(Table verbs, Faults faults) {
    for (Row row : verbs.rows()) {
      if (irregular.put(row.text("base"), row) != null) {
        faults.add(row, "a second verb '" + row.text("base") + "'");
      }
    }
  }

  /** Each written form of a verb, with the forms that it can be. */
  Map<String, Set<VerbForm>> forms(String base) {
    Map<String, Set<VerbForm>> forms = new HashMap<>();
    add(forms, base, VerbForm.BASE);
    Row row = irregular.get(base);
    if (base.equals("be")) {
      List.of("am", "is", "are").forEach(form -> add(forms, form, VerbForm.THIRD));
    }
    if (row == null) {
      add(forms, third(base), VerbForm.THIRD);
      add(forms, past(base), VerbForm.PAST);
      add(forms, past(base), VerbForm.PARTICIPLE);
      add(forms, gerund(base), VerbForm.GERUND);
      return forms;
    }
    addAll(forms, row.list("third"), third(base), VerbForm.THIRD);
    addAll(forms, row.list("past"), past(base), VerbForm.PAST);
    addAll(forms, row.list("participle"), past(base), VerbForm.PARTICIPLE);
    addAll(forms, row.list("gerund"), gerund(base), VerbForm.GERUND);
    return forms;
  }

  private static void addAll(
      Map<String, Set<VerbForm>> forms, List<String> given, String byRule, VerbForm form) {
    (given.isEmpty() ? List.of(byRule) : given).forEach(text -> add(forms, text, form));
  }

  private static void add(Map<String, Set<VerbForm>> forms, String text, VerbForm form) {
    forms.computeIfAbsent(text, key -> EnumSet.noneOf(VerbForm.class)).add(form);
  }

  private static String third(String base) {
    if (ES.stream().anyMatch(base::endsWith)) {
      return base + "es";
    }
    return endsInConsonantAndY(base) ? base.substring(0, base.length() - 1) + "ies" : base + "s";
  }

  private static String past(String base) {
    if (base.endsWith("e")) {
      return base + "d";
    }
    return endsInConsonantAndY(base) ? base.substring(0, base.length() - 1) + "ied" : base + "ed";
  }

  private static String gerund(String base) {
    if (base.endsWith("ie")) {
      return base.substring(0, base.length() - 2) + "ying";
    }
    boolean silent = base.endsWith("e") && !base.endsWith("ee") && base.length() > 2;
    return (silent ? base.substring(0, base.length() - 1) : base) + "ing";
  }

  private static boolean endsInConsonantAndY(String base) {
    return base.length() > 1
        && base.endsWith("y")
        && VOWELS.indexOf(base.charAt(base.length() - 2)) < 0;
  }
}
